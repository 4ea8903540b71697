import { type Left, takeStepBack } from '../../db/bulk/takeBack';
import type { BookDatabase } from '../../db/database';
import { rowOf } from '../../db/indexing';
import type { Import } from '../../schema/records/import';
import { type Failure, fail, ok, type Result } from '../../schema/result';
import { Cancelled, type JobContext } from '../control';

/** Names handed to the page; the count tells of the rest. */
const SHOWN_LEFT = 500;

export interface TakenBack {
  /** What stays: edited since, or needed by other records. */
  left: Left[];
  leftCount: number;
  /** Why not all of it was looked at; taking it back once more goes on. */
  stopped: Failure | null;
}

async function saveImport(db: BookDatabase, record: Import): Promise<void> {
  await db.rows('imports').put(rowOf('imports', record.id, record));
}

/**
 * Takes a whole import back, last step first, also long after it and after the page was closed. Each step
 * goes in one transaction with the import's row, so an interrupted undo goes on where it stood.
 */
export async function undoImport(
  context: JobContext,
  { importId }: { importId: string },
): Promise<Result<TakenBack>> {
  const { db, clock, report } = context;
  let record = (await db.rows('imports').get(importId))?.record;
  if (!record || record.state === 'undone') return fail('not-found', 'no such import', 'importId');
  const left: Left[] = [];
  let leftCount = 0;
  const steps = [...record.commandIds].reverse();
  for (const [done, stepId] of steps.entries()) {
    report({ phase: 'undoing', done, of: steps.length });
    try {
      await context.pause();
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      const stopped: Failure = { code: 'cancelled', message: error.message };
      return ok({ left, leftCount, stopped });
    }
    const before: Import = record;
    let after = before;
    const stayed = await takeStepBack(db, clock, stepId, async (kept) => {
      const commandIds = before.commandIds.filter((id) => id !== stepId || kept.length > 0);
      // Gone on with after half an undo, the file is read from its beginning.
      after = { ...before, state: 'stopped', position: 0, commandIds, updatedAt: clock.now() };
      await saveImport(db, after);
    });
    record = after;
    leftCount += stayed.length;
    left.push(...stayed.slice(0, SHOWN_LEFT - left.length));
  }
  const counts = { ...record.counts, left: leftCount };
  await saveImport(db, { ...record, state: 'undone', counts, updatedAt: clock.now() });
  return ok({ left, leftCount, stopped: null });
}
