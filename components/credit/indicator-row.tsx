import { Link, Undo2, X } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Answer, CreditScheme, Indicator } from '@/lib/schema/credit';
import { cx } from '../ui/cx';
import { IconButton } from '../ui/icon-button';
import { figure } from './figures';
import { indicatorWord } from './indicator-word';
import { JudgedAnswer } from './judged-answer';
import { MeasuredAnswer } from './measured-answer';
import type { AnswerSource } from './sources';

interface IndicatorRowProps {
  scheme: CreditScheme;
  indicator: Indicator;
  answer: Answer;
  source: AnswerSource | null;
  /** Points earned; null while unanswered. */
  points: number | null;
  /** Some row is answered already: hatch this one while it is not. */
  started: boolean;
  onAnswer(answer: Answer): void;
}

/** Which of the five bands earned these points, 0 for the best; null where points do not tell. */
export const bandOf = (indicator: Indicator, points: number | null): number | null =>
  points === null || indicator.points === 0 ? null : 4 - (points / indicator.points) * 4;

const unanswered =
  'bg-[repeating-linear-gradient(135deg,transparent_0_6px,var(--sunken)_6px_12px)]';

/** One of the 20 indicators: what it is, where its value is from, the answer, its points. */
export function IndicatorRow(props: IndicatorRowProps) {
  const { scheme, indicator, answer, source, points, onAnswer } = props;
  const id = useId();
  const name = indicatorWord(indicator.key);
  const band = bandOf(indicator, points);
  return (
    <div
      className={cx(
        'group grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-line px-4 py-1.5 not-last:border-b',
        '@2xl:grid-cols-[184px_minmax(0,1fr)_84px] @2xl:gap-x-3 @2xl:py-1 @3xl:grid-cols-[220px_minmax(0,1fr)_92px] @3xl:gap-x-4',
        points === null && props.started && unanswered,
      )}
    >
      <div className="leading-tight">
        <span id={id}>{name}</span>
        <SourceNote source={source} open={points === null} />
      </div>
      <div className="col-span-full row-start-2 @2xl:col-span-1 @2xl:row-auto">
        {indicator.bands === null ? (
          <JudgedAnswer
            labelledBy={id}
            value={typeof answer === 'string' ? answer : null}
            onAnswer={onAnswer}
          />
        ) : (
          <MeasuredAnswer
            scheme={scheme}
            indicator={indicator}
            labelledBy={id}
            value={typeof answer === 'number' ? answer : null}
            prefilled={source?.kind === 'orders'}
            band={band}
            onAnswer={onAnswer}
          />
        )}
      </div>
      <div className="flex items-center justify-end gap-1 whitespace-nowrap tabular-nums">
        {indicator.bands === null && points !== null && (
          <IconButton
            label={i18n.t('credit.form.clear', [name])}
            icon={<X aria-hidden />}
            onClick={() => onAnswer(null)}
            className="size-6! opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100 print:hidden"
          />
        )}
        {points === null ? (
          <span className="text-ink-3">
            {i18n.t('credit.pointsOpen', [figure(indicator.points)])}
          </span>
        ) : (
          <span>{i18n.t('credit.points', [figure(points), figure(indicator.points)])}</span>
        )}
      </div>
    </div>
  );
}

function SourceNote({ source, open }: { source: AnswerSource | null; open: boolean }) {
  const text = source?.text ?? (open ? i18n.t('credit.form.source.none') : null);
  if (text === null) return null;
  const Icon = source?.kind === 'previous' ? Undo2 : Link;
  return (
    <span className="flex items-center gap-1 text-12 text-ink-3">
      {source && <Icon aria-hidden className="size-3!" />}
      {text}
    </span>
  );
}
