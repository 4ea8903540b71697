import { expect, it } from 'vitest';
import { rebuildDerived } from '../../lib/db/derive/rebuild';
import { derivedTables } from '../../lib/db/records';
import { testBook } from '../../tests/support/book';
import { tradingBook } from './trading-book';

const now = Date.parse('2026-11-22T09:00:00Z');

it('stores what is derived as a rebuild would make it, of every tier and grade', async () => {
  const { db } = testBook();
  for (const rows of tradingBook(97, 250, now))
    for (const [table, entries] of Object.entries(rows)) await db.table(table).bulkPut(entries);
  const stored = async () =>
    await Promise.all(derivedTables.map(async (table) => await db.table(table).toArray()));
  const before = await stored();
  const meta = () => db.meta.bulkGet(['ranks', 'counts', 'anew']);
  const counted = await meta();
  await rebuildDerived(db, { now, today: '2026-11-22', cause: null });
  expect(before).toEqual(await stored());
  expect(counted).toEqual(await meta());
  const people = await db.badges.filter(({ contactId }) => contactId !== null).toArray();
  const seen = (of: 'tier' | 'grade') => [...new Set(people.map((badge) => badge[of]))].sort();
  expect(seen('tier')).toEqual(['Major', 'Ordinary', 'Small', 'VIP']);
  expect(seen('grade')).toEqual(['A', 'AA', 'AAA', 'B', 'C']);
  expect(people.some(({ limit }) => limit)).toBe(true);
});
