import { type Failure, ok, type Result } from '../schema/result';
import { Changes } from './changes';
import type { Clock } from './clock';
import { dayOf } from './clock';
import type { BookDatabase } from './database';
import { type Affected, nothingAffected, updateDerived } from './derive/update';
import type { CommandRow } from './internal';
import { Refused } from './refused';
import { takeBack } from './undo';

/** What the work of a command may use; the transaction is open while it runs. */
export interface Work {
  db: BookDatabase;
  changes: Changes;
  now: number;
  today: string;
}

export interface Outcome {
  /** Null when nothing was written. */
  undoId: string | null;
  affected: Affected;
}

/**
 * Runs a command in one transaction: all of it is saved, with everything derived, or nothing. The id is
 * the client's; a retry under the same id changes nothing and gets the first answer.
 */
export async function runCommand(
  db: BookDatabase,
  clock: Clock,
  command: { id: string; name: string },
  work: (work: Work) => Promise<void>,
): Promise<Result<Outcome>> {
  const now = clock.now();
  const today = dayOf(clock);
  try {
    const outcome = await db.transaction('rw', db.tables, async (): Promise<Outcome> => {
      const before = await db.commands.get(command.id);
      if (before) {
        if (before.name !== command.name)
          throw new Refused('bad-input', `the id belongs to ${before.name}`, 'commandId');
        return { undoId: before.undoable ? before.id : null, affected: nothingAffected };
      }
      const changes = new Changes(db);
      await work({ db, changes, now, today });
      const affected = await updateDerived(db, changes, { now, today });
      const undoable = !changes.empty;
      await db.commands.add({
        id: command.id,
        name: command.name,
        at: now,
        undoable,
        images: changes.images(),
      });
      return { undoId: undoable ? command.id : null, affected };
    });
    return ok(outcome);
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** Why a transaction left no trace. */
export const failureOf = (error: unknown): Failure =>
  error instanceof Refused ? error.failure : { code: 'storage', message: String(error) };

/**
 * Takes an earlier command back; is itself a command and can be taken back. `settle` brings what was put
 * back in line with what happened since, in the same transaction.
 */
export const undoCommand = (
  db: BookDatabase,
  clock: Clock,
  command: { id: string; undoId: string },
  settle?: (work: Work, restored: CommandRow['images']) => Promise<void>,
): Promise<Result<Outcome>> =>
  runCommand(db, clock, { id: command.id, name: 'undo' }, async (work) => {
    const restored = await takeBack(db, work.changes, command.undoId);
    await settle?.(work, restored);
  });

/** A whole import can be taken back for a year; its traces hold little. */
const STEPS_KEPT = 365 * 86_400_000;

/** Forgets the traces of commands older than `keepMs`; their undo is gone with them. */
export async function pruneCommands(
  db: BookDatabase,
  now: number,
  keepMs: number,
): Promise<number> {
  const old = db.commands.where('at').below(now - keepMs);
  return await old.filter(({ step }) => !step || step.at < now - STEPS_KEPT).delete();
}

/** The mark right after one more command, unless another wrote then or has a later moment. */
export function markWith(mark: string, commandId: string): string {
  const [day, count] = mark.split(' ');
  return `${day} ${Number(count) + 1} ${commandId}`;
}

/** Tells one state of the book from the next: every write leaves the trace of its command, and a new day its date. */
export async function bookMark(db: BookDatabase): Promise<string> {
  const [rolled, count, last] = await Promise.all([
    db.meta.get('rolled'),
    db.commands.count(),
    db.commands.orderBy('at').reverse().limit(1).primaryKeys(),
  ]);
  const day = rolled?.key === 'rolled' ? rolled.day : '';
  return `${day} ${count} ${last[0] ?? ''}`;
}
