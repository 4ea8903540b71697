import type { BookDatabase } from '../../db/database';
import { rateTable, readSettings } from '../../db/settings';
import { ConvertedSum } from '../../domain/currency';

/** How much is in the book. Indices hold living records only, so counting them leaves tombstones out. */
export async function bookStats(db: BookDatabase) {
  const [contacts, companies, orders, interactions] = await Promise.all([
    db.rows('contacts').orderBy('index.updatedAt').count(),
    db.rows('companies').orderBy('index.updatedAt').count(),
    db.rows('orders').orderBy('[index.customerId+index.orderedOn]').count(),
    db.rows('interactions').orderBy('index.at').count(),
  ]);
  return { contacts, companies, orders, interactions };
}

/** Companies with orders that no address leads to: no domain and nobody with an address. To be linked by the rep. */
export async function unlinkedCustomers(
  db: BookDatabase,
): Promise<{ customerId: string; name: string; orders: number; amount: string }[]> {
  return await db.transaction('r', db.tables, async () => {
    const table = rateTable(await readSettings(db));
    const rows = await db.rows('companies').orderBy('index.nameKey').toArray();
    const lonely = rows.filter((row) => row.record.domains.length === 0);
    const found = [];
    for (const { record } of lonely) {
      const entries = await db.ledger.where('customerId').equals(record.id).toArray();
      if (entries.length === 0) continue;
      const people = await db.rows('contacts').where('index.companyId').equals(record.id).toArray();
      if (people.some((person) => person.record.emails.length > 0)) continue;
      const total = new ConvertedSum(table);
      for (const entry of entries) total.add(entry.amount, entry.currency, entry.orders);
      const orders = entries.reduce((count, entry) => count + entry.orders, 0);
      found.push({ customerId: record.id, name: record.name, orders, amount: total.amount });
    }
    return found;
  });
}
