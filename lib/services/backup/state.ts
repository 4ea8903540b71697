import { keptKey } from '../../db/backupKey';
import { readSettings } from '../../db/settings';
import type { BackupState } from '../../messages/protocol';
import { defaultBackupPlan } from '../../schema/defaults';
import type { Book } from '../book';
import { bookSince, changedSince } from './changed';
import { readNotes } from './notes';

export const DAY = 86_400_000;

/** How the book is kept safe, and whether the rep has to be reminded. */
export async function backupState({ db, clock }: Book): Promise<BackupState> {
  const settings = await readSettings(db);
  const plan = settings.backupPlan ?? defaultBackupPlan;
  const lastAt = settings.lastExportAt;
  const [notes, key] = await Promise.all([readNotes(), keptKey(db)]);
  const since = lastAt ?? (await bookSince(db));
  const old = since !== null && clock.now() - since > plan.remindDays * DAY;
  const remind = plan.remindDays > 0 && old && (await changedSince(db, lastAt ?? 0));
  return {
    plan,
    lastAt,
    remind,
    scheduledAt: notes.files.at(-1)?.at ?? null,
    failure: notes.failure,
    locked: key !== null,
  };
}
