import type { Collection, IndexableType } from 'dexie';
import type { BookDatabase } from './database';
import { putInPortions } from './tables';

/** Rows carried over at a time. */
const PORTION = 1000;

/**
 * Copies the rows of every table that are to be kept into an emptied database, portion by portion, so that neither
 * memory nor anybody else's reading suffers. What is written to `from` meanwhile may be missed.
 */
export async function copyRows(
  from: BookDatabase,
  to: BookDatabase,
  isKept: (table: string, row: unknown) => boolean,
): Promise<void> {
  for (const { name } of from.tables) {
    const table = from.table<unknown, IndexableType>(name);
    let last: IndexableType | null = null;
    for (;;) {
      const rest: Collection<unknown, IndexableType> =
        last === null ? table.toCollection() : table.where(':id').above(last);
      const keys: IndexableType[] = await rest.limit(PORTION).primaryKeys();
      const rows: unknown[] = await table.bulkGet(keys);
      const kept = rows.filter((row) => row !== undefined && isKept(name, row));
      await putInPortions(to.table<unknown>(name), kept, (row) => row);
      last = keys.at(-1) ?? null;
      if (keys.length < PORTION) break;
    }
  }
}
