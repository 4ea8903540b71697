import { databaseId } from '../db/open';
import { Refused } from '../db/refused';
import { readSettings } from '../db/settings';
import type { Failure } from '../schema/result';
import type { Settings } from '../schema/settings';
import type { Book } from './book';

export const bookSettings = ({ db }: Book): Promise<Settings> => readSettings(db);

export const bookIdentity = ({ db, clock }: Book): Promise<string> => databaseId(db, clock.now());

/** What a failed question is answered with; a database error leaves the data as it is. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return error.failure;
  const name = error instanceof Error ? error.name : '';
  // Dexie wraps the reason why a database did not open.
  if (/VersionError/.test(String(error))) return { code: 'newer-version', message: String(error) };
  const stored = error instanceof Error && 'inner' in error;
  return { code: stored || isDatabaseError(name) ? 'storage' : 'internal', message: String(error) };
}

const isDatabaseError = (name: string): boolean =>
  /^(DatabaseClosed|OpenFailed|MissingAPI|Upgrade|QuotaExceeded|InvalidState|Abort|Unknown|Transaction\w*|Timeout)Error$/.test(
    name,
  );
