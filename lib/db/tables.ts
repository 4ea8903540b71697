import type { Table } from 'dexie';
import type * as z from 'zod/mini';
import { companySchema, contactSchema, refusalSchema } from '../schema/records/contact';
import { importSchema } from '../schema/records/import';
import { interactionSchema } from '../schema/records/interaction';
import { distinctionSchema, mergeSchema } from '../schema/records/merge';
import { orderSchema } from '../schema/records/order';
import { creditRatingSchema, type TierChange, tierChangeSchema } from '../schema/records/standing';
import { settingsSchema } from '../schema/settings';
import { bookMark } from './command';
import type { BookDatabase } from './database';
import { rowOf } from './indexing';
import { type Records, type RecordTable, recordTables, SETTINGS_ID } from './records';

/** The schema every stored record of a table has; used for what comes from a file or an older version. */
export const recordSchemas: { [Table in RecordTable]: z.ZodMiniType<Records[Table]> } = {
  contacts: contactSchema,
  companies: companySchema,
  refusals: refusalSchema,
  orders: orderSchema,
  interactions: interactionSchema,
  ratings: creditRatingSchema,
  merges: mergeSchema,
  distinctions: distinctionSchema,
  imports: importSchema,
  settings: settingsSchema,
};
export { tierChangeSchema };

/** The whole book: what a backup holds. Derived tables are rebuilt from it. */
export type BookContents = { [Table in RecordTable]: Records[Table][] } & {
  tierChanges: TierChange[];
};

/** Rows asked for at once: one request for a whole table would let a badge wait until all of it is read. */
const PORTION = 1000;

/** All rows of a table in portions. */
async function inPortions<Kept extends { id: string }>(
  table: Table<Kept, string>,
): Promise<Kept[]> {
  const rows: Kept[] = [];
  for (;;) {
    const last = rows.at(-1);
    const rest = last ? table.where(':id').above(last.id) : table.toCollection();
    const portion = await rest.limit(PORTION).toArray();
    rows.push(...portion);
    if (portion.length < PORTION) return rows;
  }
}

async function contentsOf(db: BookDatabase): Promise<BookContents> {
  const all = async <Table extends RecordTable>(table: Table): Promise<Records[Table][]> =>
    (await inPortions(db.rows(table))).map((row) => row.record);
  return {
    contacts: await all('contacts'),
    companies: await all('companies'),
    refusals: await all('refusals'),
    orders: await all('orders'),
    interactions: await all('interactions'),
    ratings: await all('ratings'),
    merges: await all('merges'),
    distinctions: await all('distinctions'),
    imports: await all('imports'),
    settings: await all('settings'),
    tierChanges: await inPortions(db.tierChanges),
  };
}

/** So often a book that is written to meanwhile is read once more before it has to wait. */
const TRIES = 2;

/**
 * The whole book as it is at one moment. It is read without keeping anybody waiting, and counts where nothing was
 * written meanwhile: whoever saves something during one long look would wait for its end, and everybody else, badges
 * too, for them.
 */
export async function dumpAll(db: BookDatabase): Promise<BookContents> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const mark = await bookMark(db);
    const contents = await contentsOf(db);
    if ((await bookMark(db)) === mark) return contents;
  }
  return await db.transaction('r', db.tables, async () => await contentsOf(db));
}

/** Rows put with one request: with many more, whoever asks for something else waits for all of them. */
const PUT_AT_ONCE = 500;

/** Puts the rows of `sources` into a table portion by portion; in the caller's transaction, or each portion by itself. */
export async function putInPortions<Source, Kept>(
  table: Table<Kept>,
  sources: readonly Source[],
  rowFor: (source: Source) => Kept,
): Promise<void> {
  for (let at = 0; at < sources.length; at += PUT_AT_ONCE)
    await table.bulkPut(sources.slice(at, at + PUT_AT_ONCE).map(rowFor));
}

/** Fills an empty database. Outside a transaction, what becomes of it when that is broken off is of no use. */
export async function fillRecords(db: BookDatabase, contents: BookContents): Promise<void> {
  for (const table of recordTables) await fillTable(db, table, contents[table]);
  await db.tierChanges.bulkPut(contents.tierChanges);
}

async function fillTable<Table extends RecordTable>(
  db: BookDatabase,
  table: Table,
  records: readonly Records[Table][],
): Promise<void> {
  await putInPortions(db.rows(table), records, (record) => rowOf(table, idOf(record), record));
}

const idOf = (record: object): string =>
  'id' in record && typeof record.id === 'string' ? record.id : SETTINGS_ID;
