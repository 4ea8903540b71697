import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyBook } from '../schema/book';
import type { TierChange } from '../schema/records/standing';
import { BookDatabase } from './database';
import { dumpAll, replaceRecords } from './tables';

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
