import { runCommand, undoCommand, type Work } from '../../db/command';
import { newId } from '../../db/id';
import type { Records, RecordTable } from '../../db/records';
import { Refused } from '../../db/refused';
import { sameValue } from '../../db/same';
import type { Failure } from '../../schema/result';
import { Cancelled, type JobContext } from '../control';
import type { DraftBook } from './draftBook';
import type { TableWrite } from './draftTable';

/** Records per transaction: badges and cards wait while one is open, so it is short. */
const CHUNK = 50;

/** Puts one record as planned; refuses when it is no longer what the plan started from. */
type Step = (work: Work) => Promise<void>;

const step =
  <Table extends RecordTable>(
    table: Table,
    write: TableWrite<Records[Table] & { id: string; updatedAt: number }>,
  ): Step =>
  async ({ db, changes }) => {
    const current = (await db.rows(table).get(write.id))?.record ?? null;
    if (!sameValue(current, write.before))
      throw new Refused('conflict', 'changed while the file was read', `${table}/${write.id}`);
    await changes.put(table, write.id, write.after);
  };

/** Companies before their people, people before their orders: no chunk names what a later one brings. */
const stepsOf = (book: DraftBook): Step[] => {
  const { now } = book.maker;
  return [
    ...book.companies.writes(now).map((write) => step('companies', write)),
    ...book.contacts.writes(now).map((write) => step('contacts', write)),
    ...book.orders.writes(now).map((write) => step('orders', write)),
  ];
};

export interface Written {
  /** One per chunk, in the order written; taken back in reverse. */
  undoIds: string[];
  /** Why not everything was written; what was is whole and can be taken back. */
  stopped: Failure | null;
}

/** What stopped a job between two chunks. */
const failureOf = (error: unknown): Failure => {
  if (error instanceof Cancelled) return { code: 'cancelled', message: error.message };
  throw error;
};

/** Writes a plan chunk by chunk; each chunk is one command with everything derived. */
export async function writePlan(context: JobContext, book: DraftBook): Promise<Written> {
  const { db, clock, report } = context;
  const steps = stepsOf(book);
  const undoIds: string[] = [];
  for (let at = 0; at < steps.length; at += CHUNK) {
    report({ phase: 'writing', done: at, of: steps.length });
    try {
      await context.pause();
    } catch (error) {
      return { undoIds, stopped: failureOf(error) };
    }
    const command = { id: newId(clock.now()), name: 'import' };
    const outcome = await runCommand(db, clock, command, async (work) => {
      for (const put of steps.slice(at, at + CHUNK)) await put(work);
    });
    if (!outcome.ok) return { undoIds, stopped: outcome.error };
    if (outcome.value.undoId !== null) undoIds.push(outcome.value.undoId);
  }
  report({ phase: 'writing', done: steps.length, of: steps.length });
  return { undoIds, stopped: null };
}

export interface TakenBack {
  /** Chunks that are still in the book. */
  left: string[];
  stopped: Failure | null;
}

/** Takes a whole import back, last chunk first; stops where a record was changed since. */
export async function takeImportBack(
  context: JobContext,
  undoIds: readonly string[],
): Promise<TakenBack> {
  const { db, clock, report } = context;
  const left = [...undoIds];
  for (let undoId = left.at(-1); undoId !== undefined; undoId = left.at(-1)) {
    report({ phase: 'writing', done: undoIds.length - left.length, of: undoIds.length });
    try {
      await context.pause();
    } catch (error) {
      return { left, stopped: failureOf(error) };
    }
    const outcome = await undoCommand(db, clock, { id: newId(clock.now()), undoId });
    if (!outcome.ok) return { left, stopped: outcome.error };
    left.pop();
  }
  return { left, stopped: null };
}
