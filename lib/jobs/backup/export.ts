import { keptKey } from '../../db/backupKey';
import type { BookDatabase } from '../../db/database';
import type { Records, RecordTable } from '../../db/records';
import { dumpAll } from '../../db/tables';
import { type BackupKey, keyFrom, lockBackup } from '../../formats/backup/lock';
import { readBackup } from '../../formats/backup/read';
import { writeBackup } from '../../formats/backup/write';
import {
  type BookContents,
  type BookTable,
  bookTables,
  countsOf,
  emptyBook,
  type TableCounts,
} from '../../schema/book';
import { type Failure, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';

export interface Unreadable {
  table: BookTable;
  message: string;
}

export interface Exported {
  file: Blob;
  locked: boolean;
  createdAt: number;
  counts: TableCounts;
  /** Tables that could not be read and are empty in the file. */
  unreadable: Unreadable[];
  /** What a restore would say against the file, or null: it was read back whole. */
  problem: Failure | null;
}

const recordsOf = async <Table extends RecordTable>(
  db: BookDatabase,
  table: Table,
): Promise<Records[Table][]> => (await db.rows(table).toArray()).map(({ record }) => record);

function append<Value>(list: Value[], found: readonly Value[]): void {
  for (const value of found) list.push(value);
}

/** Whatever can still be read, table by table. */
async function readRest(
  db: BookDatabase,
): Promise<{ book: BookContents; unreadable: Unreadable[] }> {
  const book = emptyBook();
  const unreadable: Unreadable[] = [];
  const read: { [Table in BookTable]: () => Promise<void> } = {
    settings: async () => append(book.settings, await recordsOf(db, 'settings')),
    companies: async () => append(book.companies, await recordsOf(db, 'companies')),
    contacts: async () => append(book.contacts, await recordsOf(db, 'contacts')),
    refusals: async () => append(book.refusals, await recordsOf(db, 'refusals')),
    orders: async () => append(book.orders, await recordsOf(db, 'orders')),
    interactions: async () => append(book.interactions, await recordsOf(db, 'interactions')),
    ratings: async () => append(book.ratings, await recordsOf(db, 'ratings')),
    merges: async () => append(book.merges, await recordsOf(db, 'merges')),
    distinctions: async () => append(book.distinctions, await recordsOf(db, 'distinctions')),
    imports: async () => append(book.imports, await recordsOf(db, 'imports')),
    tierChanges: async () => append(book.tierChanges, await db.tierChanges.toArray()),
  };
  for (const table of bookTables) {
    try {
      await read[table]();
    } catch (error) {
      unreadable.push({ table, message: String(error) });
    }
  }
  return { book, unreadable };
}

/** The whole book in one consistent look; one broken table must not keep back the others. */
const readAll = (db: BookDatabase): Promise<{ book: BookContents; unreadable: Unreadable[] }> =>
  dumpAll(db).then(
    (book) => ({ book, unreadable: [] }),
    () => readRest(db),
  );

/** How the file is encrypted: by a passphrase typed now, by the key kept for scheduled backups, or not. */
export type Secret = { by: 'passphrase'; passphrase: string } | { by: 'kept' } | { by: 'nothing' };

async function keyOf(db: BookDatabase, secret: Secret): Promise<BackupKey | null> {
  if (secret.by === 'passphrase') return await keyFrom(secret.passphrase);
  return secret.by === 'kept' ? await keptKey(db) : null;
}

interface Written {
  plain: Blob;
  counts: TableCounts;
  unreadable: Unreadable[];
}

/** Reads the book and writes it; afterwards nothing of it is in memory any more. */
async function written(context: JobContext, createdAt: number): Promise<Written> {
  const { book, unreadable } = await readAll(context.db);
  await context.pause();
  context.report({ phase: 'saving', done: 0, of: 0 });
  return { plain: await writeBackup(book, createdAt), counts: countsOf(book), unreadable };
}

/** Everything in one file, read back once before it is handed out. */
export async function exportBook(
  context: JobContext,
  { secret }: { secret: Secret },
): Promise<Result<Exported>> {
  context.report({ phase: 'reading', done: 0, of: 0 });
  const createdAt = context.clock.now();
  const { plain, counts, unreadable } = await written(context, createdAt);
  await context.pause();
  context.report({ phase: 'checking', done: 0, of: 0 });
  const back = await readBackup(await plain.text());
  context.report({ phase: 'saving', done: 0, of: 0 });
  const key = await keyOf(context.db, secret);
  return ok({
    file: key ? await lockBackup(plain, key) : plain,
    locked: key !== null,
    createdAt,
    counts,
    unreadable,
    problem: back.ok ? null : back.error,
  });
}
