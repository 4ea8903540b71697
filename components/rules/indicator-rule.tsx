import { useId } from 'react';
import { i18n } from '#i18n';
import { bandShares } from '@/lib/domain/credit/bands';
import type { Bands, Indicator } from '@/lib/schema/credit';
import { indicatorWord } from '../credit/indicator-word';
import { unitWord } from '../credit/words';
import { field } from './draft';
import { FaultNote } from './fault-note';
import { RuleInput } from './rule-input';
import type { SchemeForm } from './scheme-form';

interface IndicatorRuleProps {
  form: SchemeForm;
  indicator: Indicator;
}

const signs = { higher: ['≥', '>'], lower: ['≤', '<'] } as const;

/** One indicator of the scheme: its points, and the edges of its bands. */
export function IndicatorRule({ form, indicator }: IndicatorRuleProps) {
  const { key, bands } = indicator;
  const id = useId();
  const name = indicatorWord(key);
  const unit = unitWord(key);
  const edges = [0, 1, 2, 3].map((at) => field.edge(key, at));
  const bandsName = field.bands(key);
  const order =
    bands?.direction === 'lower' ? i18n.t('rules.fault.rising') : i18n.t('rules.fault.falling');
  return (
    <fieldset className="grid gap-x-3 gap-y-1 border-line px-4 py-2 not-last:border-b @2xl:grid-cols-[minmax(0,1fr)_64px_400px] @2xl:items-end">
      <legend className="contents">
        <span className="@2xl:self-center">
          {name} {unit && <span className="text-12 text-ink-3">({unit})</span>}
        </span>
      </legend>
      <div className="grid w-16 gap-0.5">
        <span aria-hidden className="text-11 text-ink-3">
          {i18n.t('rules.scheme.points')}
        </span>
        <RuleInput
          form={form}
          name={field.points(key)}
          label={i18n.t('rules.scheme.pointsOf', [name])}
          noteId={`${id}-points`}
        />
      </div>
      {bands ? (
        <Edges form={form} indicator={indicator} bands={bands} noteId={`${id}-bands`} />
      ) : (
        <p className="text-12 text-ink-3 @2xl:self-center">{i18n.t('rules.scheme.words')}</p>
      )}
      <div className="col-span-full empty:hidden">
        <FaultNote id={`${id}-points`} form={form} names={[field.points(key)]} />
        <FaultNote id={`${id}-bands`} form={form} names={[...edges, bandsName]} order={order} />
      </div>
    </fieldset>
  );
}

interface EdgesProps extends IndicatorRuleProps {
  bands: Bands;
  noteId: string;
}

function Edges({ form, indicator: { key }, bands, noteId }: EdgesProps) {
  const name = indicatorWord(key);
  const open = form.draft.open[key] ?? bands.open;
  return (
    <div className="grid grid-cols-2 gap-2 @md:grid-cols-4">
      {open.map((isOpen, at) => {
        const label = i18n.t('rules.scheme.edge', [name, String(bandShares[at])]);
        return (
          <div key={field.edge(key, at)} className="grid gap-0.5">
            <span aria-hidden className="ps-7 text-11 text-ink-3 tabular-nums">
              {bandShares[at]}%
            </span>
            <div className="grid grid-cols-[24px_1fr] items-center gap-1">
              <button
                type="button"
                aria-pressed={!isOpen}
                aria-label={i18n.t('rules.scheme.counts', [label])}
                onClick={() => form.turnEdge(key, at)}
                className="min-h-hit rounded-4 text-14 text-ink-2 hover:bg-hover hover:text-ink"
              >
                {signs[bands.direction][isOpen ? 1 : 0]}
              </button>
              <RuleInput
                form={form}
                name={field.edge(key, at)}
                label={label}
                group={field.bands(key)}
                noteId={noteId}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
