import { dayOf } from '../../db/clock';
import { bookMark } from '../../db/command';
import { copyRows } from '../../db/copyRows';
import type { BookDatabase } from '../../db/database';
import { rebuildDerived } from '../../db/derive/rebuild';
import { databaseId } from '../../db/open';
import { dumpAll, fillRecords } from '../../db/tables';
import { isLocked, unlockBackup } from '../../formats/backup/lock';
import { isRaw, readRaw } from '../../formats/backup/raw';
import { BACKUP_LIMIT, readBackup } from '../../formats/backup/read';
import { type BookContents, countsOf, type TableCounts } from '../../schema/book';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { type Differences, differences, sameContents } from './compare';
import { endExchange, exchange } from './exchange';
import { EARLIER, emptied, isOfBook, readWhole, replaceWhole, TRIAL } from './whole';

export interface Checked {
  /** Pass to `restore.apply`: what was checked and nothing else is put into the book. */
  trialId: string;
  createdAt: number;
  counts: TableCounts;
  /** Against the present book; null when that cannot be read. */
  differences: Differences | null;
}

/** Loads a book into an empty database with everything derived; its tier history stays what it was. */
async function load(context: JobContext, db: BookDatabase, book: BookContents): Promise<void> {
  const { clock, report } = context;
  await fillRecords(db, book);
  await rebuildDerived(db, { now: clock.now(), today: dayOf(clock), cause: 'order' }, (done, of) =>
    report({ phase: 'rebuilding', done, of }),
  );
  await db.transaction('rw', db.tierChanges, async () => {
    await db.tierChanges.clear();
    await db.tierChanges.bulkPut(book.tierChanges);
  });
}

/** A broken book is no reason to keep a good backup out. */
const againstPresent = (context: JobContext, book: BookContents): Promise<Differences | null> =>
  dumpAll(context.db).then(
    (present) => differences(book, present),
    () => null,
  );

/** The plain text of a backup; an encrypted one asks for its passphrase first. */
async function openedFile(file: Blob, passphrase: string | null): Promise<Result<Blob>> {
  if (!(await isLocked(file))) return ok(file);
  if (passphrase === null) return fail('not-allowed', 'the backup is encrypted', 'locked');
  return await unlockBackup(file, passphrase);
}

/** What a file holds: a backup, or the rows of a book that could not be opened. */
async function bookIn(
  { db }: JobContext,
  text: string,
): Promise<Result<{ createdAt: number; book: BookContents }>> {
  if (isRaw(text)) return await readRaw(text, db.verno * 10);
  const read = await readBackup(text);
  if (!read.ok) return read;
  const { header, book } = read.value;
  return ok({ createdAt: header.createdAt, book });
}

/** Reads a backup, builds the whole book from it beside the present one, and says how they differ. */
export async function checkBackup(
  context: JobContext,
  { file, passphrase }: { file: Blob; passphrase: string | null },
): Promise<Result<Checked>> {
  context.report({ phase: 'reading', done: 0, of: 0 });
  if (file.size > BACKUP_LIMIT) return fail('too-large', 'the file is larger than 512 MB');
  const opened = await openedFile(file, passphrase);
  if (!opened.ok) return opened;
  await context.pause();
  const read = await bookIn(context, await opened.value.text());
  if (!read.ok) return read;
  const { book, createdAt } = read.value;
  await context.pause();
  context.report({ phase: 'rebuilding', done: 0, of: book.contacts.length });
  const trial = context.beside(TRIAL);
  const trialId = await emptied(trial, context.clock.now());
  await load(context, trial, book);
  await context.pause();
  context.report({ phase: 'checking', done: 0, of: 0 });
  if (!sameContents(book, await dumpAll(trial)))
    return fail('damaged', 'the book built from the file differs from the file');
  return ok({
    trialId,
    createdAt,
    counts: countsOf(book),
    differences: await againstPresent(context, book),
  });
}

/** Puts the checked book in the place of the present one, which is kept aside first. */
export async function applyBackup(
  context: JobContext,
  { trialId }: { trialId: string },
): Promise<Result<null>> {
  const { db, clock, report } = context;
  const trial = context.beside(TRIAL);
  if ((await databaseId(trial, clock.now())) !== trialId)
    return fail('conflict', 'another backup was checked since');
  await endExchange(context);
  report({ phase: 'saving', done: 0, of: 0 });
  const mark = await bookMark(db);
  const earlier = context.beside(EARLIER);
  await emptied(earlier, clock.now());
  await copyRows(db, earlier, (table, row) => isOfBook(db, table, row));
  await context.pause();
  const checked = await readWhole(trial);
  report({ phase: 'writing', done: 0, of: 0 });
  // Refused where the book is no longer the one that was kept aside.
  await replaceWhole(db, checked, mark);
  await trial.delete();
  return ok(null);
}

/** Puts the book from before the last restore back; what it replaces is kept aside in its place. */
export async function undoRestore(context: JobContext): Promise<Result<null>> {
  await endExchange(context);
  const kept = await readWhole(context.beside(EARLIER));
  if (!hasRows(kept)) return fail('not-found', 'no earlier book is kept');
  context.report({ phase: 'writing', done: 0, of: 0 });
  await exchange(context, kept);
  return ok(null);
}

const hasRows = (whole: ReadonlyMap<string, readonly unknown[]>): boolean =>
  [...whole.values()].some((rows) => rows.length > 0);
