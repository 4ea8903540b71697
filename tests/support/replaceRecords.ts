import type { BookDatabase } from '../../lib/db/database.ts';
import { recordTables } from '../../lib/db/records.ts';
import { type BookContents, fillRecords } from '../../lib/db/tables.ts';

/** Replaces every record of a book by these, traces of commands included; derived rows stay until `rebuildDerived`. */
export async function replaceRecords(db: BookDatabase, contents: BookContents): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of recordTables) await db.rows(table).clear();
    await db.commands.clear();
    await db.tierChanges.clear();
    await fillRecords(db, contents);
  });
}
