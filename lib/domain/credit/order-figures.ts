import { addDays, type Day, type Period, within } from '../calendar';
import type { Decimal } from '../decimal';
import { figuresPeriod, lastFourQuarters, type Quarter } from '../quarter';
import { dueWithin, openTotal, paidBy, type Receivable, totalOf } from '../receivables';

/** Sums over what fell due in the period; amounts are exact decimals in the receivables' currency. */
export interface DueFigures {
  period: Period;
  due: Decimal;
  /** Paid by the last day of the period. */
  paid: Decimal;
  /** Paid by each order's own due day. */
  onTime: Decimal;
  writtenOff: Decimal;
}

/** What our own orders and payments tell about a customer, behind the answers of a rating. */
export interface OrderFigures {
  /** The first order ever, up to the end of the figures; null without one. */
  firstOrder: Day | null;
  /** Orders of the last four quarters. */
  orders: number;
  /** The quarter before the rating's. */
  quarter: DueFigures & { sales: Decimal; openBefore: Decimal; openAfter: Decimal };
  /** The four quarters that end with it. */
  year: DueFigures;
}

function dueFigures(receivables: readonly Receivable[], period: Period): DueFigures {
  const due = dueWithin(receivables, period);
  return {
    period,
    due: totalOf(due, ({ amount }) => amount),
    paid: totalOf(due, (item) => paidBy(item, period.to)),
    onTime: totalOf(due, (item) => paidBy(item, item.dueOn ?? period.to)),
    writtenOff: totalOf(due, ({ writtenOff }) => writtenOff),
  };
}

/** The figures for a rating of `quarter`. Amounts must be in one currency (`inBaseCurrency`). */
export function orderFigures(receivables: readonly Receivable[], quarter: Quarter): OrderFigures {
  const period = figuresPeriod(quarter);
  const year = lastFourQuarters(quarter);
  const days = receivables.map(({ orderedOn }) => orderedOn).filter((day) => day <= period.to);
  const sold = receivables.filter((item) => within(period, item.orderedOn));
  return {
    firstOrder: days.reduce<Day | null>(
      (earliest, day) => (earliest === null || day < earliest ? day : earliest),
      null,
    ),
    orders: days.filter((day) => within(year, day)).length,
    quarter: {
      ...dueFigures(receivables, period),
      sales: totalOf(sold, ({ amount }) => amount),
      openBefore: openTotal(receivables, addDays(period.from, -1)),
      openAfter: openTotal(receivables, period.to),
    },
    year: dueFigures(receivables, year),
  };
}
