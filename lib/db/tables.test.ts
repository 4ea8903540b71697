import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceRecords } from '../../tests/support/replaceRecords';
import { emptyBook } from '../schema/book';
import { blankContact } from '../schema/records/contact';
import type { TierChange } from '../schema/records/standing';
import { copyRows } from './copyRows';
import { BookDatabase } from './database';
import { rowOf } from './indexing';
import { dumpAll } from './tables';

let db: BookDatabase;
beforeEach(() => {
  db = new BookDatabase('tables');
});
afterEach(() => db.delete());

const idOf = (n: number) => `01a50000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const change = (n: number): TierChange => ({
  id: idOf(n),
  customerId: idOf(n),
  day: '2026-01-01',
  at: n,
  from: null,
  to: 'Small',
  cause: 'order',
  alert: false,
});

// Whole portions, one row more or less, and nothing at all.
it.each([0, 1, 999, 1000, 1001, 2000, 2500])('reads a table of %d rows whole', async (count) => {
  const tierChanges = Array.from({ length: count }, (_, n) => change(n));
  await replaceRecords(db, { ...emptyBook(), tierChanges });
  expect(await dumpAll(db)).toEqual({ ...emptyBook(), tierChanges });
});

it.each([1, 2, 5])(
  'shows one moment of a book that is written to %d times meanwhile',
  async (times) => {
    const tierChanges = Array.from({ length: 2500 }, (_, n) => change(n));
    await replaceRecords(db, { ...emptyBook(), tierChanges });
    let written = 0;
    /** Something of two tables, the first and the last that are read, with its trace. */
    const write = async () => {
      written += 1;
      await db.transaction('rw', db.tables, async () => {
        const id = idOf(90_000 + written);
        const image = { id, createdAt: written, updatedAt: written };
        const contact = { ...blankContact, ...image, name: `Person ${written}` };
        await db.rows('contacts').put(rowOf('contacts', id, contact));
        await db.tierChanges.put(change(90_000 + written));
        await db.commands.put({ id, name: 'test', at: written, undoable: false, images: {} });
      });
    };
    const reading = dumpAll(db);
    for (let turn = 0; turn < times; turn += 1) await write();
    const seen = await reading;
    expect(seen.contacts.length).toBe(seen.tierChanges.length - 2500);
  },
);

it('copies every row of every table but those that are not wanted', async () => {
  const tierChanges = Array.from({ length: 2001 }, (_, n) => change(n));
  await replaceRecords(db, { ...emptyBook(), tierChanges });
  await db.ledger.bulkPut(
    Array.from({ length: 1001 }, (_, n) => ({
      customerId: idOf(n % 7),
      month: `2026-${String(n).padStart(4, '0')}`,
      currency: 'EUR',
      ...{ amount: String(n), orders: 1 },
    })),
  );
  const other = new BookDatabase('tables-copy');
  await copyRows(db, other, (table, row) => table !== 'tierChanges' || row !== tierChanges[0]);
  for (const { name } of db.tables)
    expect(await other.table(name).toArray()).toEqual(await db.table(name).toArray());
  await other.delete();
});
