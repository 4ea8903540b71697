import { keepKey } from '../../db/backupKey';
import { keyFrom } from '../../formats/backup/lock';
import { ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';

/** Makes the key of scheduled backups from a passphrase, which is not kept; null ends encrypting them. */
export async function keepSecret(
  { db }: JobContext,
  { passphrase }: { passphrase: string | null },
): Promise<Result<null>> {
  await keepKey(db, passphrase === null ? null : await keyFrom(passphrase));
  return ok(null);
}
