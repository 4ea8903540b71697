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
        <details key={name}>
          <summary className="min-h-hit cursor-pointer rounded-4 py-0.5 hover:bg-hover">
            <span className="inline-flex w-[calc(100%-20px)] justify-between gap-3 align-middle">
              <span className="text-ink-2">{classWord(name)}</span>
              <span className="whitespace-nowrap tabular-nums">{pointsText({ points, of })}</span>
            </span>
          </summary>
          <div className="ms-4 border-s border-line py-1 ps-2 text-12">
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
