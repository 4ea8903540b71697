import { countAnew, keepCounts, keptCounts } from '../../db/counts';
import type { BookDatabase } from '../../db/database';
import { rateTable, readSettings } from '../../db/settings';
import { ConvertedSum } from '../../domain/currency';
import type { Company } from '../../schema/records/contact';

/** How much is in the book, tombstones left out. */
export async function bookStats(db: BookDatabase) {
  return (await keptCounts(db)) ?? (await countOnce(db));
}

/** A book of an older version is counted once; from then on every change is. */
const countOnce = (db: BookDatabase) =>
  db.transaction('rw', db.tables, async () => {
    const counts = (await keptCounts(db)) ?? (await countAnew(db));
    await keepCounts(db, counts);
    return counts;
  });

interface Unlinked {
  customerId: string;
  name: string;
  orders: number;
  amount: string;
}

/** Companies looked at together; a badge asked for meanwhile waits no longer. */
const PORTION = 500;

/** Companies with orders that no address leads to: no domain and nobody with an address. To be linked by the rep. */
export async function unlinkedCustomers(db: BookDatabase): Promise<Unlinked[]> {
  const found: { key: string; unlinked: Unlinked }[] = [];
  for (let after = ''; ; ) {
    const rows = await db.rows('companies').where(':id').above(after).limit(PORTION).toArray();
    for (const { record } of rows) {
      if (record.deletedAt !== undefined || record.domains.length > 0) continue;
      const unlinked = await unlinkedOf(db, record);
      if (unlinked) found.push({ key: record.nameKey, unlinked });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PORTION) break;
    after = last.id;
  }
  // As an index of names has them.
  found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return found.map(({ unlinked }) => unlinked);
}

const unlinkedOf = (db: BookDatabase, company: Company): Promise<Unlinked | null> =>
  db.transaction('r', [db.rows('contacts'), db.rows('settings'), db.ledger], async () => {
    const { id: customerId, name } = company;
    const entries = await db.ledger.where('customerId').equals(customerId).toArray();
    if (entries.length === 0) return null;
    const people = await db.rows('contacts').where('index.companyId').equals(customerId).toArray();
    if (people.some((person) => person.record.emails.length > 0)) return null;
    const total = new ConvertedSum(rateTable(await readSettings(db)));
    for (const entry of entries) total.add(entry.amount, entry.currency, entry.orders);
    const orders = entries.reduce((count, entry) => count + entry.orders, 0);
    return { customerId, name, orders, amount: total.amount };
  });
