import { bookMark } from '../../db/command';
import type { BookDatabase } from '../../db/database';
import { databaseId } from '../../db/open';
import { Refused } from '../../db/refused';
import { putInPortions } from '../../db/tables';

/** The book as it was before a restore; takes part in nothing else. */
export const EARLIER = 'dangol-before-restore';
/** Holds the book while it changes places with the earlier one. */
export const SPARE = 'dangol-exchange';
/** Where a backup is tried out before the book is touched. */
export const TRIAL = 'dangol-restore';

/** What belongs to this browser and not to the book stays when the rest is replaced. */
const OWN = ['database', 'backupKey', 'exchange'];
const isOwn = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'key' in row && OWN.some((key) => key === row.key);

/** Whether a row of a table is the book's and not this browser's. */
export const isOfBook = ({ meta }: BookDatabase, table: string, row: unknown): boolean =>
  table !== meta.name || !isOwn(row);

/** Every row of every table, derived ones and traces of commands included. */
export type Whole = ReadonlyMap<string, readonly unknown[]>;

export async function readWhole(db: BookDatabase): Promise<Whole> {
  return await db.transaction('r', db.tables, async () => {
    const whole = new Map<string, readonly unknown[]>();
    for (const table of db.tables) {
      const rows: unknown[] = await table.toArray();
      whole.set(
        table.name,
        rows.filter((row) => isOfBook(db, table.name, row)),
      );
    }
    return whole;
  });
}

/**
 * Replaces everything in one transaction: afterwards the book is the given one or, whatever happens,
 * what it was. `mark` null skips the check that nothing was written since it was read.
 */
export async function replaceWhole(
  db: BookDatabase,
  whole: Whole,
  mark: string | null,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (mark !== null && (await bookMark(db)) !== mark)
      throw new Refused('conflict', 'the book was changed in the meantime');
    const own = await db.meta.bulkGet(OWN);
    for (const table of db.tables) {
      await table.clear();
      await putInPortions(table, whole.get(table.name) ?? [], (row) => row);
    }
    await db.meta.bulkPut(own.filter((row) => row !== undefined));
  });
}

/** An empty database of that name; what it held is gone. Answers its new id. */
export async function emptied(db: BookDatabase, now: number): Promise<string> {
  await db.delete();
  await db.open();
  return await databaseId(db, now);
}
