import type { Order } from '../schema/records/order';
import { type Day, type Period, within } from './calendar';
import { ConvertedSum, convert, type LeftOut, type RateTable } from './currency';
import { add, type Decimal, isPositive, larger, smaller, subtract } from './decimal';
import { sum } from './exact-sum';

/** What the rules need of an order; a stored order is one. Amounts are exact decimals. */
export type Receivable = Pick<
  Order,
  'orderedOn' | 'dueOn' | 'currency' | 'amount' | 'writtenOff'
> & { payments: readonly { paidOn: Day; amount: Decimal }[] };

/** The receivables in the base currency; those without a rate are left out and counted. */
export function inBaseCurrency(
  receivables: Iterable<Receivable>,
  table: RateTable,
): { receivables: Receivable[]; leftOut: LeftOut[] } {
  const account = new ConvertedSum(table);
  const converted: Receivable[] = [];
  for (const item of receivables) {
    account.add(item.amount, item.currency);
    const inBase = (amount: Decimal) => convert(table, amount, item.currency) ?? '0';
    if (convert(table, item.amount, item.currency) === null) continue;
    converted.push({
      ...item,
      currency: table.base,
      amount: inBase(item.amount),
      writtenOff: inBase(item.writtenOff),
      payments: item.payments.map(({ paidOn, amount }) => ({ paidOn, amount: inBase(amount) })),
    });
  }
  return { receivables: converted, leftOut: account.leftOut };
}

/** What was paid up to and including a day: at least 0, at most the amount. */
export function paidBy(item: Receivable, day: Day): Decimal {
  const paid = sum(item.payments.filter(({ paidOn }) => paidOn <= day).map((p) => p.amount));
  return smaller(larger(paid, '0'), item.amount);
}

/** What is open at the end of a day; 0 before the order and for credit notes. */
export function openOn(item: Receivable, day: Day): Decimal {
  if (item.orderedOn > day || !isPositive(item.amount)) return '0';
  return larger(subtract(subtract(item.amount, paidBy(item, day)), item.writtenOff), '0');
}

/** Open receivables at the end of a day. */
export const openTotal = (receivables: readonly Receivable[], day: Day): Decimal =>
  sum(receivables.map((item) => openOn(item, day)));

/** Those that fell due in the period, both ends included; an order without a due day never does. */
export const dueWithin = (receivables: readonly Receivable[], period: Period): Receivable[] =>
  receivables.filter(
    ({ dueOn, amount }) => dueOn !== null && isPositive(amount) && within(period, dueOn),
  );

/** Sum of one figure over receivables. */
export const totalOf = (
  receivables: readonly Receivable[],
  figure: (item: Receivable) => Decimal,
): Decimal => receivables.reduce((total, item) => add(total, figure(item)), '0');
