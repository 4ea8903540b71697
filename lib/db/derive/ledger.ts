import { monthOf } from '../../domain/calendar';
import { subtract } from '../../domain/decimal';
import { applyToLedger, type LedgerChange } from '../../domain/pyramid/ledger';
import type { LedgerEntry, Order } from '../../schema/records/order';
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

type Key = [customerId: string, month: string, currency: string];

/** Brings the monthly ledger up to date with changed orders; answers whose customers' sums moved. */
export async function updateLedger(
  db: BookDatabase,
  orders: readonly Image<Order>[],
): Promise<Set<string>> {
  const customers = new Set<string>();
  const changes = new Map<string, { key: Key; changes: LedgerChange[] }>();
  const note = (change: LedgerChange) => {
    const key: Key = [change.customerId, monthOf(change.orderedOn), change.currency];
    const known = changes.get(key.join(' '));
    customers.add(change.customerId);
    if (known) known.changes.push(change);
    else changes.set(key.join(' '), { key, changes: [change] });
  };
  for (const image of orders) {
    const [before, after] = [live(image.before), live(image.after)];
    // The new entry first: an entry emptied for a moment would lose nothing, but be written twice.
    if (after) note(coming(after));
    if (before) note(going(before));
  }
  if (changes.size === 0) return customers;
  const groups = [...changes.values()];
  const old = await db.ledger.bulkGet(groups.map(({ key }) => key));
  const entries = groups.map((group, at) =>
    group.changes.reduce<LedgerEntry | null>(applyToLedger, old[at] ?? null),
  );
  await db.ledger.bulkPut(entries.flatMap((entry) => entry ?? []));
  await db.ledger.bulkDelete(groups.flatMap(({ key }, at) => (entries[at] ? [] : [key])));
  return customers;
}

/** The whole ledger of a stream of orders, for rebuilding. */
export function ledgerOf(): { add: (order: Order) => void; entries: () => LedgerEntry[] } {
  const entries = new Map<string, LedgerEntry>();
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
