import { readRaw } from '../../db/raw';
import { keyFrom, lockBackup } from '../../formats/backup/lock';
import { writeRaw } from '../../formats/backup/raw';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';

export interface RawExport {
  file: Blob;
  locked: boolean;
  createdAt: number;
  /** Rows of all stores. */
  rows: number;
  /** Stores that could not be read to their end. */
  unreadable: string[];
}

/** The id of the database among its own rows; null where it has none. */
function idIn(rows: readonly unknown[]): unknown {
  for (const row of rows)
    if (typeof row === 'object' && row !== null && 'key' in row && row.key === 'database')
      return 'id' in row ? row.id : null;
  return null;
}

/**
 * Every row of a book that cannot be opened, as it lies in the browser. `expected` is the id of the
 * background's database, null where that does not answer.
 */
export async function exportRaw(
  context: JobContext,
  { passphrase }: { passphrase: string | null },
  expected: string | null,
): Promise<Result<RawExport>> {
  const { db, clock, report, pause } = context;
  report({ phase: 'reading', done: 0, of: 0 });
  const read = await readRaw(db.name, pause);
  if (!read.ok) return read;
  const { version, stores, unreadable } = read.value;
  const own = idIn(stores.find(({ name }) => name === 'meta')?.rows ?? []);
  if (expected !== null && own !== expected)
    return fail('other-database', `this window sees database ${String(own)}, not ${expected}`);
  report({ phase: 'saving', done: 0, of: 0 });
  const createdAt = clock.now();
  const text = await writeRaw(stores, version, createdAt);
  await pause();
  const plain = new Blob([text], { type: 'application/x-ndjson' });
  const key = passphrase === null ? null : await keyFrom(passphrase);
  return ok({
    file: key ? await lockBackup(plain, key) : plain,
    locked: key !== null,
    createdAt,
    rows: stores.reduce((sum, { rows }) => sum + rows.length, 0),
    unreadable,
  });
}
