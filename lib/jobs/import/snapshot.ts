import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { historyOf } from '../../db/derive/history';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Contact } from '../../schema/records/contact';
import type { Order } from '../../schema/records/order';
import type { Snapshot } from './draftBook';
import type { ReadFile } from './plan';

/** Keys looked up in one go. */
const BATCH = 2000;

function* batches(keys: Iterable<string>): Generator<string[]> {
  const all = [...new Set(keys)];
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}

async function contactsLike(db: BookDatabase, file: ReadFile): Promise<Contact[]> {
  const parties = file.orders.map(({ first }) => first.party);
  const found = new Map<string, Contact>();
  const rows = db.rows('contacts');
  for (const keys of batches(parties.flatMap((party) => party.emails.map(({ key }) => key))))
    for (const { record } of await rows.where('index.emailKeys').anyOf(keys).toArray())
      found.set(record.id, record);
  for (const keys of batches(parties.flatMap(({ name }) => (name === null ? [] : nameKeys(name)))))
    for (const { record } of await rows.where('index.nameKeys').anyOf(keys).toArray())
      found.set(record.id, record);
  return [...found.values()].filter(isLive);
}

async function ordersLike(db: BookDatabase, file: ReadFile): Promise<Order[]> {
  const found: Order[] = [];
  const rows = db.rows('orders');
  for (const numbers of batches(file.orders.flatMap(({ first }) => first.number ?? [])))
    for (const { record } of await rows.where('index.number').anyOf(numbers).toArray())
      found.push(record);
  const days = new Set(
    file.orders.flatMap(({ first }) => (first.number === null ? [first.orderedOn] : [])),
  );
  if (days.size > 0)
    await rows.each(({ record }) => {
      if (record.number === null && isLive(record) && days.has(record.orderedOn))
        found.push(record);
    });
  return found;
}

/** People without company who have orders or a history of their own. */
export async function inOwnRight(
  db: BookDatabase,
  contacts: readonly Contact[],
): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const { id, companyId } of contacts) {
    if (companyId !== null) continue;
    const range: [[string, string], [string, string]] = [
      [id, ''],
      [id, '\uffff'],
    ];
    const [orders, ratings, interactions, shared] = await Promise.all([
      db
        .rows('orders')
        .where('[index.customerId+index.orderedOn]')
        .between(...range)
        .count(),
      db
        .rows('ratings')
        .where('[index.customerId+index.quarter]')
        .between(...range)
        .count(),
      historyOf(db, id).own().count(),
      historyOf(db, id).shared().count(),
    ]);
    if (orders + ratings + interactions + shared > 0) ids.add(id);
  }
  return ids;
}

/** Reads from the book what the file may touch. */
export async function takeSnapshot(db: BookDatabase, file: ReadFile): Promise<Snapshot> {
  const [companies, contacts, orders, refusals] = await Promise.all([
    db.rows('companies').toArray(),
    contactsLike(db, file),
    ordersLike(db, file),
    db.rows('refusals').toArray(),
  ]);
  return {
    companies: companies.map(({ record }) => record).filter(isLive),
    contacts,
    orders,
    inOwnRight: await inOwnRight(db, contacts),
    refusals: new Set(
      refusals
        .filter(({ record }) => isLive(record))
        .map(({ record }) => `${record.emailKey} ${record.targetId}`),
    ),
  };
}
