import type { Answers } from '../../schema/credit';
import { daysBetween, yearsBetween } from '../calendar';
import { add, type Decimal, fromNumber, isPositive, multiply, percentOf, ratio } from '../decimal';
import { type Quarter, quarterPeriod } from '../quarter';
import type { Receivable } from '../receivables';
import { type OrderFigures, orderFigures } from './order-figures';

/** Share of what was due, in percent; null when nothing was. */
const shareOf = (part: Decimal, due: Decimal, rounding: 'up' | 'down'): number | null =>
  isPositive(due) ? percentOf(part, due, rounding) : null;

/** Mean of opening and closing receivables ÷ sales of the period × its days. */
function receivablesDays({ period, sales, openBefore, openAfter }: OrderFigures['quarter']) {
  if (!isPositive(sales)) return null;
  const days = daysBetween(period.from, period.to) + 1;
  return ratio(multiply(add(openBefore, openAfter), fromNumber(days)), multiply(sales, '2'));
}

export type AnswersFromOrders = Required<
  Pick<
    Answers,
    | 'relationshipYears'
    | 'ordersLastFourQuarters'
    | 'fulfilmentRate'
    | 'onTimeRate'
    | 'badDebtRate'
    | 'receivablesDays'
  >
>;

/** The answers that the figures for a rating of `quarter` give. */
export function answersOf(
  { firstOrder, orders, quarter: figures, year }: OrderFigures,
  quarter: Quarter,
): AnswersFromOrders {
  return {
    relationshipYears:
      firstOrder === null ? null : yearsBetween(firstOrder, quarterPeriod(quarter).from),
    ordersLastFourQuarters: firstOrder === null ? null : orders,
    // Paid, by the last day of the period and by each order's own due day.
    fulfilmentRate: shareOf(figures.paid, figures.due, 'down'),
    onTimeRate: shareOf(figures.onTime, figures.due, 'down'),
    // Rounded up, so that the smallest bad debt is never none.
    badDebtRate: shareOf(year.writtenOff, year.due, 'up'),
    receivablesDays: receivablesDays(figures),
  };
}

/**
 * The answers our own orders and payments give for a rating of `quarter`, from the figures up to
 * the end of the quarter before. null where there is nothing to judge by: nothing due is neither
 * 0 nor 100. Amounts must be in one currency (`inBaseCurrency`).
 */
export const answersFromOrders = (
  receivables: readonly Receivable[],
  quarter: Quarter,
): AnswersFromOrders => answersOf(orderFigures(receivables, quarter), quarter);
