import type * as z from 'zod/mini';
import { databaseId, openBook } from '../db/open';
import { Refused } from '../db/refused';
import { type Failure, fail, type Result } from '../schema/result';
import { exportBook } from './backup/export';
import { inspectBook } from './backup/inspect';
import { keepSecret } from './backup/keepSecret';
import { exportRaw } from './backup/raw';
import { applyBackup, checkBackup, undoRestore } from './backup/restore';
import { exportContacts } from './contacts/export';
import { Cancelled, type JobContext } from './control';
import { scanBook } from './duplicates/scan';
import { checkImport, runImport } from './import/jobs';
import { pastImports } from './import/past';
import { previewFile } from './import/preview';
import { undoImport } from './import/undo';
import {
  type JobAnswer,
  type JobArguments,
  type JobName,
  jobSchemas,
  writingJobs,
} from './protocol';

type Jobs = {
  [Name in JobName]: (
    context: JobContext,
    args: JobArguments<Name>,
    expected: string | null,
  ) => Promise<Result<JobAnswer<Name>>>;
};

const jobs: Jobs = {
  'book.inspect': inspectBook,
  export: exportBook,
  'export.raw': exportRaw,
  'backup.secret': keepSecret,
  'contacts.export': exportContacts,
  'restore.check': checkBackup,
  'restore.apply': applyBackup,
  'restore.undo': undoRestore,
  'duplicates.scan': scanBook,
  'import.preview': previewFile,
  'import.check': checkImport,
  'import.run': runImport,
  'import.past': pastImports,
  'import.undo': undoImport,
};

type Schemas = { [Name in JobName]: z.ZodMiniType<JobArguments<Name>> };
const schemas: Schemas = jobSchemas;

/** A window may see another, empty database (Firefox containers): nothing is done to that one. */
async function checkDatabase(
  context: JobContext,
  name: JobName,
  expected: string | null,
): Promise<Failure | null> {
  // The one way out of a book that does not open looks for itself.
  if (name === 'export.raw') return null;
  const opened = await openBook(context.db);
  if (!opened.ok) return opened.error;
  if (expected === null)
    return writingJobs.has(name)
      ? { code: 'unavailable', message: 'the background did not name its database' }
      : null;
  const own = await databaseId(context.db, context.clock.now());
  return own === expected
    ? null
    : { code: 'other-database', message: `this window sees database ${own}, not ${expected}` };
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return error.failure;
  if (error instanceof Cancelled) return { code: 'cancelled', message: error.message };
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return { code: 'newer-version', message: String(error) };
  if (error instanceof RangeError || name === 'NotReadableError')
    return { code: 'too-large', message: String(error) };
  const stored = error instanceof Error && 'inner' in error;
  return { code: stored ? 'storage' : 'internal', message: String(error) };
}

/** Runs one job; every way it can end is a result. */
export async function runJob<Name extends JobName>(
  context: JobContext,
  name: Name,
  args: unknown,
  expected: string | null,
): Promise<Result<JobAnswer<Name>>> {
  const schema: Schemas[Name] = schemas[name];
  const parsed = schema.safeParse(args);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail('bad-input', issue?.message ?? 'unreadable', issue?.path.join('.'));
  }
  try {
    const wrong = await checkDatabase(context, name, expected);
    if (wrong) return { ok: false, error: wrong };
    const job: Jobs[Name] = jobs[name];
    return await job(context, parsed.data, expected);
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
