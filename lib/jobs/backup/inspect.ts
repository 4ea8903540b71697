import type { BookDatabase } from '../../db/database';
import { databaseId, openBook } from '../../db/open';
import { type BookTable, bookTables } from '../../schema/book';
import { ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { EARLIER } from './whole';

export interface Inspected {
  databaseId: string;
  /** Records per table, deleted ones included; null where a table cannot be read. */
  counts: { [Table in BookTable]: number | null };
  /** When the book kept from before a restore was put aside; null when there is none. */
  earlierAt: number | null;
}

const countOf = (db: BookDatabase, table: BookTable): Promise<number | null> =>
  (table === 'tierChanges' ? db.tierChanges : db.rows(table)).count().then(
    (count) => count,
    () => null,
  );

/** The first 48 bits of a version 7 id are the millisecond it was made in. */
const madeAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

async function earlierAt(db: BookDatabase): Promise<number | null> {
  const row = await db.meta.get('database');
  return row?.key === 'database' ? madeAt(row.id) : null;
}

/** What is in the book, counted table by table so that a damaged one hides nothing else. */
export async function inspectBook(context: JobContext): Promise<Result<Inspected>> {
  const opened = await openBook(context.db);
  if (!opened.ok) return opened;
  const { db, clock } = context;
  const counted = await Promise.all(
    bookTables.map(async (table) => [table, await countOf(db, table)] as const),
  );
  const of = new Map(counted);
  const count = (table: BookTable): number | null => of.get(table) ?? null;
  return ok({
    databaseId: await databaseId(db, clock.now()),
    counts: {
      settings: count('settings'),
      companies: count('companies'),
      contacts: count('contacts'),
      refusals: count('refusals'),
      orders: count('orders'),
      interactions: count('interactions'),
      ratings: count('ratings'),
      merges: count('merges'),
      distinctions: count('distinctions'),
      imports: count('imports'),
      tierChanges: count('tierChanges'),
    },
    earlierAt: await earlierAt(context.beside(EARLIER)),
  });
}
