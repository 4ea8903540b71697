import { monthOf } from '../../domain/calendar';
import { subtract } from '../../domain/decimal';
import { applyToLedger, type LedgerChange } from '../../domain/pyramid/ledger';
import type { Order } from '../../schema/records/order';
import type { BookDatabase } from '../database';
import type { Image } from '../internal';

const live = (order: Order | null): Order | null =>
  order !== null && order.deletedAt === undefined ? order : null;

const coming = (order: Order): LedgerChange => ({
  customerId: order.customerId,
  orderedOn: order.orderedOn,
  currency: order.currency,
  amount: order.amount,
  orders: 1,
});

const going = (order: Order): LedgerChange => ({
  ...coming(order),
  amount: subtract('0', order.amount),
  orders: -1,
});

async function apply(db: BookDatabase, change: LedgerChange): Promise<void> {
  const key: [string, string, string] = [
    change.customerId,
    monthOf(change.orderedOn),
    change.currency,
  ];
  const entry = applyToLedger((await db.ledger.get(key)) ?? null, change);
  if (entry === null) await db.ledger.delete(key);
  else await db.ledger.put(entry);
}

/** Brings the monthly ledger up to date with changed orders; answers whose customers' sums moved. */
export async function updateLedger(
  db: BookDatabase,
  orders: readonly Image<Order>[],
): Promise<Set<string>> {
  const customers = new Set<string>();
  for (const image of orders) {
    const [before, after] = [live(image.before), live(image.after)];
    for (const order of [before, after]) if (order) customers.add(order.customerId);
    // The new entry first: an entry emptied for a moment would lose nothing, but be written twice.
    if (after) await apply(db, coming(after));
    if (before) await apply(db, going(before));
  }
  return customers;
}

/** The whole ledger of a stream of orders, for rebuilding. */
export function ledgerOf(): { add: (order: Order) => void; entries: () => LedgerEntries } {
  const entries = new Map<string, LedgerEntries[number]>();
  return {
    add(order) {
      if (order.deletedAt !== undefined) return;
      const key = `${order.customerId} ${monthOf(order.orderedOn)} ${order.currency}`;
      const entry = applyToLedger(entries.get(key) ?? null, coming(order));
      if (entry) entries.set(key, entry);
    },
    entries: () => [...entries.values()],
  };
}
type LedgerEntries = NonNullable<ReturnType<typeof applyToLedger>>[];
