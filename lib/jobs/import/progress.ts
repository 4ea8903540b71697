import { rowOf } from '../../db/indexing';
import { Refused } from '../../db/refused';
import type { Fault } from '../../formats/import/fault';
import type { Import } from '../../schema/records/import';
import type { Failure, Result } from '../../schema/result';
import type { JobContext } from '../control';
import { leftOut, SHOWN_FAULTS, type Written } from './order';
import { flatCounts, type Tally } from './tally';

/** An import under way: its row in the book, what it counted, and what could not be taken in. */
export class Progress {
  record: Import;
  readonly tally: Tally;
  #faults: Fault[] = [];
  #faulty = 0;
  readonly #context: JobContext;

  constructor(context: JobContext, record: Import, tally: Tally) {
    this.#context = context;
    this.record = record;
    this.tally = tally;
  }

  note(faults: readonly Fault[]): void {
    this.#faults.push(...faults.slice(0, SHOWN_FAULTS - this.#faults.length));
    this.#faulty += leftOut(faults);
  }

  /** The faults of a file that is read as a whole, perhaps once more. */
  begin(faults: readonly Fault[], faulty: number): void {
    this.#faults = [...faults];
    this.#faulty = faulty;
  }

  report(done = this.record.position): void {
    this.#context.report({ phase: 'writing', done, of: this.record.total });
  }

  /** The import's row as it stands after a step, to be saved with the step. */
  through(position: number): Import {
    const done = position >= this.record.total;
    return {
      ...this.record,
      state: done ? 'done' : 'running',
      position,
      counts: { ...this.record.counts, ...flatCounts(this.tally.counts), faulty: this.#faulty },
    };
  }

  /** Takes over what was saved; a step that failed ends the job with the reason. */
  saved(result: Result<Import>): void {
    if (!result.ok) throw new Refused(result.error.code, result.error.message, result.error.where);
    this.record = result.value;
  }

  /** How many rows there are, and of how many parts the work is; told once the file was looked through. */
  of(rows: number, total = rows): void {
    const counts = { ...this.record.counts, rows };
    this.record = { ...this.record, total, counts };
  }

  /** Notes in the book that this import waits to be gone on with; nothing of it may be there yet. */
  async stopped(failure: Failure): Promise<Written> {
    const { db, clock } = this.#context;
    const record: Import = { ...this.record, state: 'stopped', updatedAt: clock.now() };
    if (this.record.commandIds.length > 0)
      await db.rows('imports').put(rowOf('imports', record.id, record));
    return this.written(failure);
  }

  written(stopped: Failure | null): Written {
    return {
      importId: this.record.id,
      rows: this.record.counts.rows ?? 0,
      ...this.tally.counts,
      faults: [...this.#faults].sort((a, b) => a.line - b.line),
      faulty: this.#faulty,
      stopped,
    };
  }
}
