import type { Company, Contact } from '../../schema/records/contact';
import type { Order } from '../../schema/records/order';
import { countWritten } from '../counts';
import type { BookDatabase } from '../database';
import { movingCause } from '../derive/cause';
import { updateLedger } from '../derive/ledger';
import type { Occasion } from '../derive/occasion';
import { updateStandings } from '../derive/standings';
import { rowOf } from '../indexing';
import type { Image } from '../internal';
import type { Records } from '../records';
import { readSettings } from '../settings';
import { writeBadges } from './badges';
import { type Hints, noHints } from './hints';
import { writeTerms } from './terms';

/** What one large step writes: each record as it was and as it will be. */
export interface BulkWrites {
  companies: readonly Image<Company>[];
  contacts: readonly Image<Contact>[];
  orders: readonly Image<Order>[];
}
export type BulkTable = keyof BulkWrites;
export const bulkTables = ['companies', 'contacts', 'orders'] as const satisfies BulkTable[];

export const noWrites: BulkWrites = { companies: [], contacts: [], orders: [] };

async function writeRows<Table extends BulkTable>(
  db: BookDatabase,
  table: Table,
  images: readonly Image<Records[Table]>[],
): Promise<void> {
  const rows = images.flatMap(({ id, after }) => (after === null ? [] : [rowOf(table, id, after)]));
  const gone = images.flatMap(({ id, after }) => (after === null ? [id] : []));
  await Promise.all([
    rows.length > 0 && db.rows(table).bulkPut(rows),
    gone.length > 0 && db.rows(table).bulkDelete(gone),
  ]);
}

/** Customers whose amount or place may move: those of orders, and those a person leaves or joins. */
function ofStanding({ contacts, orders }: BulkWrites): Set<string> {
  const ids = new Set<string>();
  for (const { before, after } of orders)
    for (const order of [before, after]) if (order) ids.add(order.customerId);
  for (const { id, before, after } of contacts) {
    if (!before || !after || before.companyId === after.companyId) continue;
    for (const customer of [id, before.companyId, after.companyId]) if (customer) ids.add(customer);
  }
  return ids;
}

async function writeDerived(
  db: BookDatabase,
  writes: BulkWrites,
  time: { now: number; today: string },
  hints: Hints,
): Promise<void> {
  const cause = movingCause(writes.orders);
  const occasion: Occasion = { ...time, settings: await readSettings(db), cause };
  const moved = ofStanding(writes);
  await updateLedger(db, writes.orders);
  if (moved.size > 0) for (const id of await updateStandings(db, moved, occasion)) moved.add(id);
  await Promise.all([
    writeBadges(db, writes, moved, occasion, hints),
    writeTerms(db, writes, hints),
  ]);
}

/**
 * Writes many records with everything derived from them, in the open transaction: the same as one command
 * each, in few large requests. They are carried out in the order in which they are made, so what is derived
 * sees the records without waiting for them, and is worked out while they are stored.
 */
export async function writeBulk(
  db: BookDatabase,
  writes: BulkWrites,
  time: { now: number; today: string },
  hints: Hints = noHints(),
): Promise<void> {
  await Promise.all([
    writeRows(db, 'companies', writes.companies),
    writeRows(db, 'contacts', writes.contacts),
    writeRows(db, 'orders', writes.orders),
    countWritten(db, writes),
    writeDerived(db, writes, time, hints),
  ]);
}
