import type { BookDatabase } from './database';
import type { KeptKey } from './internal';

/** The key that scheduled backups are encrypted with; null where none was set up. */
export async function keptKey(db: BookDatabase): Promise<KeptKey | null> {
  const row = await db.meta.get('backupKey');
  return row?.key === 'backupKey' ? row.kept : null;
}

/** Keeps or forgets it. It cannot be read out of the browser, and the passphrase is not in it. */
export async function keepKey(db: BookDatabase, kept: KeptKey | null): Promise<void> {
  if (kept) await db.meta.put({ key: 'backupKey', kept });
  else await db.meta.delete('backupKey');
}
