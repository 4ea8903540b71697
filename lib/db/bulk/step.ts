import type { Import } from '../../schema/records/import';
import { ok, type Result } from '../../schema/result';
import { type Clock, dayOf } from '../clock';
import { failureOf } from '../command';
import type { BookDatabase } from '../database';
import { newId } from '../id';
import { rowOf } from '../indexing';
import type { Hints } from './hints';
import { stepRow, traceOf } from './trace';
import { type BulkWrites, bulkTables, writeBulk } from './writes';

export interface StepWork {
  db: BookDatabase;
  /** The `updatedAt` of everything the step writes; later than that of any earlier step. */
  now: number;
}

export interface PlannedStep {
  writes: BulkWrites;
  hints?: Hints;
  /** How far its import is afterwards, bar the step's own id; saved together with what it wrote. */
  progress: Omit<Import, 'updatedAt'>;
}

/**
 * One step of an import in one transaction: the work reads what it needs and says what to write; records,
 * everything derived, the trace and the import's progress are saved together or not at all.
 */
export async function runStep(
  db: BookDatabase,
  clock: Clock,
  after: number,
  work: (step: StepWork) => Promise<PlannedStep>,
): Promise<Result<Import>> {
  const now = Math.max(clock.now(), after + 1);
  const today = dayOf(clock);
  try {
    const saved = await db.transaction('rw', db.tables, async () => {
      const { writes, hints, progress } = await work({ db, now });
      const empty = bulkTables.every((table) => writes[table].length === 0);
      const commandIds = [...progress.commandIds];
      if (!empty) {
        await writeBulk(db, writes, { now, today }, hints);
        const id = newId(now);
        await db.commands.add(stepRow(id, 'import', traceOf(now, writes)));
        commandIds.push(id);
      }
      const record: Import = { ...progress, commandIds, updatedAt: now };
      await db.rows('imports').put(rowOf('imports', record.id, record));
      return record;
    });
    return ok(saved);
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
