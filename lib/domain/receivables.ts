import type { Order } from '../schema/records/order';
import { type Day, type Period, within } from './calendar';
import { ConvertedSum, convert, type LeftOut, type RateTable } from './currency';
import { type Decimal, isPositive, larger, multiply, roundTo, smaller, subtract } from './decimal';
import { sum } from './exact-sum';
import { minorDigits } from './minorDigits';

/** What the rules need of an order; a stored order is one. Amounts are exact decimals. */
export type Receivable = Pick<
  Order,
  'orderedOn' | 'dueOn' | 'currency' | 'amount' | 'writtenOff' | 'writtenOffOn'
> & {
  payments: readonly { paidOn: Day; amount: Decimal }[];
  /** Units of the currency that totals are in, for one of the receivable's own; none: the same. */
  rate?: Decimal;
};

/** The receivables with their rates to the base currency; those without one are left out and counted. */
export function inBaseCurrency(
  receivables: Iterable<Receivable>,
  table: RateTable,
): { receivables: Receivable[]; leftOut: LeftOut[] } {
  const account = new ConvertedSum(table);
  const rated: Receivable[] = [];
  for (const item of receivables) {
    account.add(item.amount, item.currency);
    const rate = convert(table, '1', item.currency);
    if (rate !== null) rated.push({ ...item, rate });
  }
  return { receivables: rated, leftOut: account.leftOut };
}

/** An amount of a receivable as it can be paid: nobody pays less than the currency's minor unit. */
const payable = ({ currency }: Receivable, amount: Decimal): Decimal =>
  roundTo(amount, minorDigits(currency));

/** What is owed in all, in the receivable's own currency. */
export const owed = (item: Receivable): Decimal => payable(item, item.amount);

/** What was given up of it. */
export const lost = (item: Receivable): Decimal =>
  smaller(payable(item, item.writtenOff), larger(owed(item), '0'));

/** The exact sum of the payments up to and including a day: at least 0, at most the amount. */
function exactlyPaid(item: Receivable, day: Day): Decimal {
  const paid = sum(item.payments.filter(({ paidOn }) => paidOn <= day).map((p) => p.amount));
  return smaller(larger(paid, '0'), item.amount);
}

/** The exact rest of a receivable on a day, before anything is written off. */
export const unpaidOn = (item: Receivable, day: Day): Decimal =>
  subtract(item.amount, exactlyPaid(item, day));

/**
 * What was paid up to and including a day, of what is owed. It is all paid when the rest is less than can be
 * paid: the rest is reckoned exactly and rounded once.
 */
export function paidBy(item: Receivable, day: Day): Decimal {
  const rest = payable(item, unpaidOn(item, day));
  return subtract(owed(item), rest);
}

/** What was given up by the end of a day; what has no day of its own always was. */
const givenUpBy = ({ writtenOff, writtenOffOn }: Receivable, day: Day): Decimal =>
  writtenOffOn && writtenOffOn > day ? '0' : writtenOff;

/** What is open at the end of a day; 0 before the order and for credit notes. */
export function openOn(item: Receivable, day: Day): Decimal {
  if (item.orderedOn > day || !isPositive(item.amount)) return '0';
  return larger(payable(item, subtract(unpaidOn(item, day), givenUpBy(item, day))), '0');
}

/** Open receivables at the end of a day. */
export const openTotal = (receivables: readonly Receivable[], day: Day): Decimal =>
  totalOf(receivables, (item) => openOn(item, day));

/** Those that fell due in the period, both ends included; an order without a due day never does. */
export const dueWithin = (receivables: readonly Receivable[], period: Period): Receivable[] =>
  receivables.filter(
    ({ dueOn, amount }) => dueOn !== null && isPositive(amount) && within(period, dueOn),
  );

const inTotal = ({ rate }: Receivable, amount: Decimal): Decimal =>
  rate === undefined || rate === '1' ? amount : multiply(amount, rate);

/** Sum of one figure over receivables, in the currency of their rates. */
export const totalOf = (
  receivables: readonly Receivable[],
  figure: (item: Receivable) => Decimal,
): Decimal => sum(receivables.map((item) => inTotal(item, figure(item))));
