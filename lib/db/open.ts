import { fail, ok, type Result } from '../schema/result';
import type { BookDatabase } from './database';
import { newId } from './id';

/** What Dexie and browsers call it when what is stored does not fit the form it is to get. */
const UNFIT: ReadonlySet<string> = new Set(['UpgradeError', 'SchemaError', 'ConstraintError']);

/**
 * Opens the database, or says why not. A version that cannot be opened or migrated is left as it is:
 * IndexedDB rolls a failed upgrade back, and nothing here deletes.
 */
export async function openBook(db: BookDatabase): Promise<Result<BookDatabase>> {
  try {
    if (!db.isOpen()) await db.open();
    return ok(db);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'VersionError') return fail('newer-version', String(error));
    return fail(UNFIT.has(name) ? 'damaged' : 'storage', String(error));
  }
}

/** The database's own id: two copies in different containers or profiles differ in it. */
export async function databaseId(db: BookDatabase, now: number): Promise<string> {
  return await db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get('database');
    if (row?.key === 'database') return row.id;
    const id = newId(now);
    await db.meta.put({ key: 'database', id });
    return id;
  });
}
