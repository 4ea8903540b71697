import { keptKey } from '../../db/backupKey';
import type { BookDatabase } from '../../db/database';
import { newId } from '../../db/id';
import { readSettings } from '../../db/settings';
import { dumpAll } from '../../db/tables';
import { lockBackup } from '../../formats/backup/lock';
import { backupName } from '../../formats/backup/name';
import { writeBackup } from '../../formats/backup/write';
import {
  downloadsGranted,
  makesAddresses,
  removeDownload,
  saveDownload,
} from '../../platform/downloads';
import { openBehind } from '../../platform/tabs';
import { defaultBackupPlan } from '../../schema/defaults';
import type { Book } from '../book';
import { execute } from '../commands';
import { changedSince } from './changed';
import { readNotes, writeNotes } from './notes';
import { DAY } from './state';

/** Files go into a folder of their own among the downloads. */
export const FOLDER = 'Dangol';
/** The page that writes a backup too large for the background. */
export const WRITER = '/dashboard.html#/backup/scheduled';
/** After so long an attempt that never ended counts as failed. */
const PATIENCE = 15 * 60_000;
/** More records than these are left to a page where the background can only hand over small files. */
const FEW = 3000;

async function isLarge(db: BookDatabase): Promise<boolean> {
  const tables = ['contacts', 'companies', 'orders', 'interactions', 'ratings'] as const;
  const counts = await Promise.all(tables.map((table) => db.rows(table).count()));
  return counts.reduce((sum, count) => sum + count, 0) > FEW;
}

async function isDue({ db, clock }: Book): Promise<boolean> {
  const settings = await readSettings(db);
  const { everyDays } = settings.backupPlan ?? defaultBackupPlan;
  if (everyDays === 0) return false;
  const notes = await readNotes();
  const now = clock.now();
  if (notes.startedAt !== null && now - notes.startedAt < PATIENCE) return false;
  const last = notes.files.at(-1)?.at ?? null;
  // A tenth of a day early rather than a whole hour late every time.
  if (last !== null && now - last < everyDays * DAY - DAY / 10) return false;
  return last === null || (await changedSince(db, last));
}

/** What came of an attempt: a file with its number among the downloads, or why there is none. */
export type Attempt = { at: number; downloadId: number } | { at: number; failure: string };

/** Notes what came of it, takes away files beyond the number kept, and tells the book when it was saved. */
export async function noteBackup(book: Book, attempt: Attempt): Promise<void> {
  const notes = await readNotes();
  if ('failure' in attempt) {
    const failure = { at: attempt.at, message: attempt.failure.slice(0, 500) };
    return writeNotes({ ...notes, startedAt: null, failure });
  }
  const { backupPlan } = await readSettings(book.db);
  const { keep } = backupPlan ?? defaultBackupPlan;
  const { at, downloadId } = attempt;
  const files = [...notes.files, { downloadId, at }];
  await writeNotes({ files: files.slice(-keep), startedAt: null, failure: null });
  for (const old of files.slice(0, -keep)) await removeDownload(old.downloadId);
  const commandId = newId(book.clock.now());
  await execute(book, 'settings.change', { commandId, changes: { lastExportAt: at } });
}

/** Writes the file here where that is possible; null: a page must do it. */
async function writeHere({ db }: Book, at: number): Promise<number | null> {
  if (!makesAddresses() && (await isLarge(db))) return null;
  const plain = await writeBackup(await dumpAll(db), at);
  const key = await keptKey(db);
  const file = key ? await lockBackup(plain, key) : plain;
  return await saveDownload(file, `${FOLDER}/${backupName(at, key !== null)}`);
}

async function write(book: Book, at: number): Promise<void> {
  if (!(await downloadsGranted()))
    return noteBackup(book, { at, failure: 'the permission for downloads was taken back' });
  try {
    const downloadId = await writeHere(book, at);
    if (downloadId === null) await openBehind(WRITER);
    else await noteBackup(book, { at, downloadId });
  } catch (error) {
    await noteBackup(book, { at, failure: String(error) });
  }
}

/** Writes a backup to the downloads folder when one is due, or at once when asked to; answers whether it tried. */
export async function scheduledBackup(book: Book, atOnce = false): Promise<boolean> {
  if (!atOnce && !(await isDue(book))) return false;
  const at = book.clock.now();
  await writeNotes({ ...(await readNotes()), startedAt: at });
  await write(book, at);
  return true;
}
