import type { Answers } from '../../schema/credit';
import { addDays, daysBetween, type Period, within, yearsBetween } from '../calendar';
import { add, fromNumber, isPositive, multiply, percentOf, ratio } from '../decimal';
import { figuresPeriod, lastFourQuarters, type Quarter, quarterPeriod } from '../quarter';
import { dueWithin, openTotal, paidBy, type Receivable, totalOf } from '../receivables';

/** Share of the amounts due in the period that was paid by its last day, in percent. */
function fulfilmentRate(receivables: readonly Receivable[], period: Period): number | null {
  const due = dueWithin(receivables, period);
  const owed = totalOf(due, ({ amount }) => amount);
  if (!isPositive(owed)) return null;
  return percentOf(
    totalOf(due, (item) => paidBy(item, period.to)),
    owed,
    'down',
  );
}

/** Share of the amounts due in the period that was paid by its own due day, in percent. */
function onTimeRate(receivables: readonly Receivable[], period: Period): number | null {
  const due = dueWithin(receivables, period);
  const owed = totalOf(due, ({ amount }) => amount);
  if (!isPositive(owed)) return null;
  const punctual = totalOf(due, (item) => paidBy(item, item.dueOn ?? period.to));
  return percentOf(punctual, owed, 'down');
}

/** Written off ÷ due, in percent; rounded up so that the smallest bad debt is never none. */
function badDebtRate(receivables: readonly Receivable[], period: Period): number | null {
  const due = dueWithin(receivables, period);
  const owed = totalOf(due, ({ amount }) => amount);
  if (!isPositive(owed)) return null;
  return percentOf(
    totalOf(due, ({ writtenOff }) => writtenOff),
    owed,
    'up',
  );
}

/** Mean of opening and closing receivables ÷ sales of the period × its days. */
function receivablesDays(receivables: readonly Receivable[], period: Period): number | null {
  const sold = receivables.filter((item) => within(period, item.orderedOn));
  const sales = totalOf(sold, ({ amount }) => amount);
  if (!isPositive(sales)) return null;
  const both = add(
    openTotal(receivables, addDays(period.from, -1)),
    openTotal(receivables, period.to),
  );
  const days = daysBetween(period.from, period.to) + 1;
  return ratio(multiply(both, fromNumber(days)), multiply(sales, '2'));
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

/**
 * The answers our own orders and payments give for a rating of `quarter`, from the figures up to
 * the end of the quarter before. null where there is nothing to judge by: nothing due is neither
 * 0 nor 100. Amounts must be in one currency (`inBaseCurrency`).
 */
export function answersFromOrders(
  receivables: readonly Receivable[],
  quarter: Quarter,
): AnswersFromOrders {
  const figures = figuresPeriod(quarter);
  const year = lastFourQuarters(quarter);
  const days = receivables.map(({ orderedOn }) => orderedOn).filter((day) => day <= figures.to);
  const first = days.reduce<string | null>(
    (earliest, day) => (earliest === null || day < earliest ? day : earliest),
    null,
  );
  return {
    relationshipYears: first === null ? null : yearsBetween(first, quarterPeriod(quarter).from),
    ordersLastFourQuarters: first === null ? null : days.filter((day) => within(year, day)).length,
    fulfilmentRate: fulfilmentRate(receivables, figures),
    onTimeRate: onTimeRate(receivables, figures),
    badDebtRate: badDebtRate(receivables, year),
    receivablesDays: receivablesDays(receivables, figures),
  };
}

/** The form's answers with the gaps filled from orders; what a person typed always stands. */
export function withAnswersFromOrders(typed: Answers, fromOrders: AnswersFromOrders): Answers {
  const given = Object.entries(typed).filter(([, answer]) => answer !== null);
  return { ...fromOrders, ...Object.fromEntries(given) };
}
