import type { LedgerEntry } from '../../schema/records/order';
import {
  addMonths,
  type Day,
  firstDayOf,
  lastFullMonths,
  type Month,
  monthOf,
  type Period,
} from '../calendar';
import { ConvertedSum, type LeftOut, type RateTable } from '../currency';
import { add, type Decimal } from '../decimal';

export interface LedgerChange {
  customerId: string;
  orderedOn: Day;
  currency: string;
  /** The order's amount; negated by the caller when the order goes away. */
  amount: Decimal;
  /** 1 when an order comes, −1 when it goes, 0 when only its amount changes. */
  orders: number;
}

/**
 * The ledger entry after a change; null when no order is left in it and it can be removed.
 * `entry` is the one of the same customer, month and currency, or null.
 */
export function applyToLedger(entry: LedgerEntry | null, change: LedgerChange): LedgerEntry | null {
  const orders = (entry?.orders ?? 0) + change.orders;
  if (orders <= 0) return null;
  return {
    customerId: change.customerId,
    month: monthOf(change.orderedOn),
    currency: change.currency,
    amount: add(entry?.amount ?? '0', change.amount),
    orders,
  };
}

export interface CustomerTotal {
  customerId: string;
  /** Amount of the period in the base currency, exact. */
  amount: Decimal;
  leftOut: LeftOut[];
  /** Orders of the running month, which count from the first of the next. */
  waiting: { amount: Decimal; from: Day } | null;
}

/** The period's whole months; a period in days is widened to the months its ends lie in. */
export const monthsOf = (period: Period): { from: Month; to: Month } => ({
  from: monthOf(period.from),
  to: monthOf(period.to),
});

/**
 * One customer's total from that customer's ledger entries (any months and currencies).
 * `today` is the user's calendar day. The running month waits for the last 12 full months only: a
 * fixed period never gets to it.
 */
export function customerTotal(
  customerId: string,
  entries: Iterable<LedgerEntry>,
  period: Period,
  table: RateTable,
  today: Day,
): CustomerTotal {
  const months = monthsOf(period);
  const running = monthOf(today);
  const rolling = lastFullMonths(today);
  const rolls = period.from === rolling.from && period.to === rolling.to;
  const counted = new ConvertedSum(table);
  const later = new ConvertedSum(table);
  let waitingOrders = 0;
  for (const entry of entries) {
    if (entry.month >= months.from && entry.month <= months.to) {
      counted.add(entry.amount, entry.currency, entry.orders);
    } else if (rolls && entry.month === running) {
      later.add(entry.amount, entry.currency, entry.orders);
      waitingOrders += entry.orders;
    }
  }
  return {
    customerId,
    amount: counted.amount,
    leftOut: counted.leftOut,
    waiting:
      waitingOrders === 0
        ? null
        : { amount: later.amount, from: firstDayOf(addMonths(running, 1)) },
  };
}

/**
 * Totals of every customer with at least one order ever (the base), from the whole ledger in any
 * order. Customers without an entry are prospects and do not appear.
 */
export function ledgerTotals(
  ledger: Iterable<LedgerEntry>,
  period: Period,
  table: RateTable,
  today: Day,
): CustomerTotal[] {
  const byCustomer = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const known = byCustomer.get(entry.customerId);
    if (known === undefined) byCustomer.set(entry.customerId, [entry]);
    else known.push(entry);
  }
  return [...byCustomer].map(([customerId, entries]) =>
    customerTotal(customerId, entries, period, table, today),
  );
}
