import { useId } from 'react';
import { i18n } from '#i18n';
import type { Side } from '@/lib/schema/mergeChoice';
import { cx } from '../ui/cx';
import { type ChoiceField, type Choices, chosenOf, differs, type ReviewRow } from './review-rows';
import { fieldWord } from './words';

interface ChoiceRowProps {
  row: ReviewRow;
  choices: Choices;
  /** The side of the screen that stays. */
  survivor: 0 | 1;
  names: [string, string];
  onChoose: (field: ChoiceField, side: Side | 'both') => void;
}

/** Lists need no choice: everything is kept, each once. */
function Joined({ row }: { row: Extract<ReviewRow, { kind: 'union' }> }) {
  return (
    <div className="grid gap-1 border-t border-line px-4 py-3">
      <div className="flex flex-wrap gap-x-2 text-12">
        <span className="text-ink-2">{fieldWord(row.field)}</span>
        <span className="text-ink-3">{i18n.t('duplicates.merge.union')}</span>
      </div>
      <ul>
        {row.joined.map((item) => (
          <li key={item} className="wrap-anywhere">
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One field of both records side by side; where they differ, one of them is chosen. */
export function ChoiceRow({ row, choices, survivor, names, onChoose }: ChoiceRowProps) {
  const group = useId();
  if (row.kind === 'union') return <Joined row={row} />;
  const chosen = chosenOf(row, choices, survivor);
  const label = fieldWord(row.field);
  if (!differs(row)) {
    return (
      <div className="grid gap-1 border-t border-line px-4 py-3">
        <span className="text-12 text-ink-2">{label}</span>
        <span className="wrap-anywhere whitespace-pre-line">
          {row.values.find((value) => value !== '')}
        </span>
      </div>
    );
  }
  const sides: { side: Side | 'both'; text: string; name: string }[] = [0, 1].map((at) => ({
    side: at === survivor ? 'survivor' : 'merged',
    text: row.values[at] ?? '',
    name: names[at] ?? '',
  }));
  if (row.both)
    sides.push({
      side: 'both',
      text: i18n.t('duplicates.merge.both'),
      name: i18n.t('duplicates.merge.bothLabel'),
    });
  return (
    <fieldset className="grid gap-1 border-t border-line px-4 py-3">
      <legend className="float-start text-12 text-ink-2">{label}</legend>
      <div className="clear-both grid gap-2 sm:grid-cols-2">
        {sides.map(({ side, text, name }) => (
          <label
            key={side}
            className={cx(
              'flex min-h-hit min-w-0 cursor-pointer items-start gap-2 rounded-6 border px-2 py-1.5 hover:bg-hover',
              chosen === side ? 'border-accent bg-accent-soft' : 'border-line-control bg-raised',
            )}
          >
            <input
              type="radio"
              name={group}
              className="m-1 size-4 flex-none accent-accent"
              checked={chosen === side}
              onChange={() => onChoose(row.field, side)}
              aria-label={`${label}: ${text} (${name})`}
            />
            <span className="min-w-0 py-0.75 wrap-anywhere whitespace-pre-line">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
