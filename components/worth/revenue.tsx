import { i18n } from '#i18n';
import type { WorthView } from '@/lib/schema/views/card';
import { daysUntil } from '../format/dates';
import { figures } from '../shell/formats';
import { Delta } from '../ui/delta';
import { SparkLine } from '../ui/spark-line';
import { Figure } from './figure';

const aboutAYear = ({ from, to }: { from: string; to: string }): boolean =>
  Math.abs(daysUntil(to, from) - 365) <= 1;

/** Revenue of the period, its change, and the last 24 months as a line. */
export function Revenue({ worth }: { worth: WorthView }) {
  const { revenue, months, currency, tier } = worth;
  const money = (amount: string) => figures.money(amount, currency);
  const first = months[0];
  const last = months.at(-1);
  const year = !tier || aboutAYear(tier.period);
  return (
    <Figure
      label={
        year
          ? i18n.t('sidebar.worth.revenue')
          : i18n.t('sidebar.worth.revenuePeriod', [
              figures.day(tier.period.from),
              figures.day(tier.period.to),
            ])
      }
      value={money(revenue.amount)}
    >
      <div className="flex items-center justify-between gap-2 text-12 text-ink-3">
        {revenue.change === null ? (
          <span>{i18n.t('sidebar.worth.noBefore')}</span>
        ) : (
          <Delta
            change={revenue.change}
            text={i18n.t('sidebar.worth.rise', [figures.share(Math.abs(revenue.change))])}
          />
        )}
        {first && last && (
          <SparkLine
            label={i18n.t('sidebar.worth.trend', [money(first.amount), money(last.amount)])}
            points={months.map(({ amount }) => Number(amount))}
          />
        )}
      </div>
    </Figure>
  );
}
