import { Check, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { Ceiling } from '@/lib/schema/credit';
import { ceilingWord } from './words';

interface CeilingNoteProps {
  /** Ceilings whose condition holds, and those of them that lower the grade. */
  active: readonly Ceiling[];
  bit: readonly Ceiling[];
}

/** Ceilings that hold, those that lower the grade first; that none does is said as well. */
export function CeilingNote({ active, bit }: CeilingNoteProps) {
  const lowering = new Set(bit.map(({ key }) => key));
  const inOrder = [...active].sort(
    (a, b) => Number(lowering.has(b.key)) - Number(lowering.has(a.key)),
  );
  return (
    <ul className="grid gap-1">
      {lowering.size === 0 && (
        <li className="flex gap-1.5">
          <Check aria-hidden className="mt-px text-good" />
          {i18n.t('credit.noCeiling')}
        </li>
      )}
      {inOrder.map(({ key, threshold, atMost }) => {
        const lowers = lowering.has(key);
        const text = i18n.t('credit.atMost', [atMost, ceilingWord(key, threshold)]);
        return (
          <li key={key} className="flex gap-1.5">
            <TriangleAlert
              aria-hidden
              className={lowers ? 'mt-px text-warn' : 'mt-px text-ink-3'}
            />
            {lowers ? text : i18n.t('credit.ceilingIdle', [text])}
          </li>
        );
      })}
    </ul>
  );
}
