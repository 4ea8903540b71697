import { ChevronRight } from 'lucide-react';
import { i18n } from '#i18n';
import type { CreditExplanation, IndicatorPoints } from '@/lib/domain/credit/explain';
import { KeyValues } from '../ui/key-values';
import { figure } from './figures';
import { indicatorWord } from './indicator-word';
import { classWord } from './words';

const pointsText = ({ points, of }: Pick<IndicatorPoints, 'points' | 'of'>): string =>
  points === null
    ? i18n.t('credit.pointsOpen', [figure(of)])
    : i18n.t('credit.points', [figure(points), figure(of)]);

/** Points by class; each class opens to its indicators. */
export function ClassPoints({
  classes,
  indicators,
}: Pick<CreditExplanation, 'classes' | 'indicators'>) {
  return (
    <div>
      {classes.map(({ class: name, points, of }) => (
        <details key={name} className="group/class">
          <summary className="flex min-h-hit cursor-pointer list-none items-center gap-1 rounded-4 hover:bg-hover [&::-webkit-details-marker]:hidden">
            <ChevronRight aria-hidden className="size-3! text-ink-3 group-open/class:rotate-90" />
            <span className="me-auto text-ink-2">{classWord(name)}</span>
            <span className="ms-3 whitespace-nowrap tabular-nums">
              {pointsText({ points, of })}
            </span>
          </summary>
          <div className="ms-1.5 border-s border-line py-1 ps-2.5 text-12">
            <KeyValues
              rows={indicators
                .filter((indicator) => indicator.class === name)
                .map((indicator) => ({
                  key: indicator.key,
                  label: indicatorWord(indicator.key),
                  value: <span className="whitespace-nowrap">{pointsText(indicator)}</span>,
                }))}
            />
          </div>
        </details>
      ))}
    </div>
  );
}
