import fc from 'fast-check';
import { expect } from 'vitest';
import { dayOf } from '../../lib/db/clock';
import { rebuildDerived } from '../../lib/db/derive/rebuild';
import { derivedTables, recordTables } from '../../lib/db/records';
import { recordSchemas } from '../../lib/db/tables';
import type { Book } from '../../lib/services/book';
import { execute } from '../../lib/services/commands';
import { id, testBook, testClock } from './book';
import { type BookShape, FIRMS, fillFromShape, firmId, PEOPLE, personId } from './mergeBook';

/** `MERGE_RUNS` for a longer look. */
export const runs = { numRuns: Number(process.env.MERGE_RUNS ?? 40) };
export const patience = 600_000;

const side = fc.constantFrom(undefined, 'survivor' as const, 'merged' as const);
const fields = fc.record({
  name: side,
  title: side,
  companyId: side,
  birthday: side,
  note: fc.constantFrom(undefined, 'survivor' as const, 'merged' as const, 'both' as const),
});
const contactMerge = fc.record({
  kind: fc.constant('contact' as const),
  ids: fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 2, maxLength: 2 }),
  fields,
});
const companyMerge = fc.record({
  kind: fc.constant('company' as const),
  ids: fc.uniqueArray(fc.nat(FIRMS - 1), { minLength: 2, maxLength: 2 }),
  fields: fc.record({ name: side, website: side }),
});
export const merge = fc.oneof(contactMerge, companyMerge);
type Merging = typeof merge extends fc.Arbitrary<infer Value> ? Value : never;

export async function filled(shape: BookShape): Promise<Book> {
  const book = testBook(testClock());
  await fillFromShape(book.db, shape);
  return book;
}

export async function doMerge(book: Book, { kind, ids, fields: chosen }: Merging) {
  const mergeId = id();
  const [survivor = 0, merged = 1] = ids;
  const idOf = kind === 'contact' ? personId : firmId;
  const args = {
    commandId: id(),
    mergeId,
    survivorId: idOf(survivor),
    mergedId: idOf(merged),
    fields: chosen,
  };
  const done =
    kind === 'contact'
      ? await execute(book, 'contact.merge', args)
      : await execute(book, 'company.merge', args);
  return { mergeId, done };
}

export const apart = (book: Book, mergeId: string) =>
  execute(book, 'merge.undo', { commandId: id(), mergeId });

/** Merges one after the other, and tells which could be done. */
export async function mergeAll(book: Book, merges: readonly Merging[]): Promise<string[]> {
  const done: string[] = [];
  for (const merging of merges) {
    const { mergeId, done: outcome } = await doMerge(book, merging);
    if (outcome.ok) done.push(mergeId);
  }
  return done;
}

/** The merges sorted by a number drawn for each. */
export const inOrder = (mergeIds: readonly string[], order: readonly number[]): string[] =>
  mergeIds
    .map((mergeId, at) => ({ mergeId, at: order[at] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ mergeId }) => mergeId);

/** Takes merges apart in the wished order; one that waits for another comes later. */
export async function apartAll(book: Book, wished: readonly string[]): Promise<void> {
  let left = [...wished];
  while (left.length > 0) {
    const waiting: string[] = [];
    for (const mergeId of left) if (!(await apart(book, mergeId)).ok) waiting.push(mergeId);
    expect(waiting.length).toBeLessThan(left.length);
    left = waiting;
  }
}

/** Every record but the merges themselves; `times` false leaves out when they were changed. */
export async function records(book: Book, times = true): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of recordTables) {
    if (table === 'merges') continue;
    const rows = await book.db.rows(table).orderBy(':id').toArray();
    found[table] = times
      ? rows
      : rows.map((row) => ({ ...row, record: { ...row.record, updatedAt: 0 }, index: null }));
  }
  return found;
}

export async function derived(book: Book): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(derivedTables.map((name) => book.db.table(name).toArray()));
  return Object.fromEntries(derivedTables.map((name, at) => [name, tables[at] ?? []]));
}

export async function expectWhole(book: Book): Promise<void> {
  const kept = await derived(book);
  const { clock } = book;
  await rebuildDerived(book.db, { now: clock.now(), today: dayOf(clock), cause: null });
  expect(kept).toEqual(await derived(book));
  for (const table of recordTables)
    for (const { record } of await book.db.rows(table).toArray())
      expect(recordSchemas[table].safeParse(record).error, table).toBeUndefined();
}
