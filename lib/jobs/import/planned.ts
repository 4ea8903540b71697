import { runStep } from '../../db/bulk/step';
import { type BulkTable, type BulkWrites, bulkTables, noWrites } from '../../db/bulk/writes';
import type { BookDatabase } from '../../db/database';
import { newIds } from '../../db/id';
import type { Image } from '../../db/internal';
import type { Records } from '../../db/records';
import { Refused } from '../../db/refused';
import { sameValue } from '../../db/same';
import type { Fault } from '../../formats/import/fault';
import { ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import type { DraftBook } from './draftBook';
import type { Drafted } from './draftTable';
import type { ImportOrder } from './order';
import { Pace } from './pace';
import { planPayments } from './payments';
import { planOrders, readOrderFile } from './plan';
import type { Progress } from './progress';
import { takeSnapshot } from './snapshot';
import { readTable } from './table';

/** Files whose rows belong together, so that they are planned as a whole and written in steps. */
export type PlannedKind = 'orders' | 'payments';

export interface Plan {
  book: DraftBook;
  rows: number;
  faults: Fault[];
}

/** What a list of orders or payments makes of the book as it is now. */
export async function planFile(
  context: JobContext,
  order: ImportOrder & { kind: PlannedKind },
): Promise<Result<Plan>> {
  const { db, clock, report } = context;
  report({ phase: 'reading', done: 0, of: 0 });
  const table = await readTable(order.file, order.encoding);
  if (!table.ok) return table;
  await context.pause();
  report({ phase: 'checking', done: 0, of: 0 });
  const now = clock.now();
  const maker = { now, newId: newIds(now) };
  const { rows } = table.value;
  if (order.kind === 'payments') {
    const { book, faults } = await planPayments(db, rows, order.layout, maker);
    return ok({ book, faults, rows: rows.length });
  }
  const file = readOrderFile(rows, order.layout);
  await context.pause();
  const book = planOrders(file, await takeSnapshot(db, file), maker);
  return ok({ book, faults: file.faults, rows: rows.length });
}

type Unit = { [Table in BulkTable]: { table: Table; drafted: Drafted<Records[Table]> } }[BulkTable];

/** Companies before their people, people before their orders: no step names what a later one brings. */
function unitsOf(book: DraftBook): Unit[] {
  const { now } = book.maker;
  return [
    ...book.companies.drafted(now).map((drafted): Unit => ({ table: 'companies', drafted })),
    ...book.contacts.drafted(now).map((drafted): Unit => ({ table: 'contacts', drafted })),
    ...book.orders.drafted(now).map((drafted): Unit => ({ table: 'orders', drafted })),
  ];
}

/** Refuses when a record is no longer what the plan started from. */
async function stamped<Table extends BulkTable>(
  db: BookDatabase,
  table: Table,
  drafted: readonly Drafted<Records[Table]>[],
  now: number,
): Promise<Image<Records[Table]>[]> {
  const changed = drafted.filter(({ same }) => !same);
  const rows = await db.rows(table).bulkGet(changed.map(({ id }) => id));
  return changed.map(({ id, before, after }, at) => {
    if (!sameValue(rows[at]?.record ?? null, before))
      throw new Refused('conflict', MOVED, `${table}/${id}`);
    return { id, before, after: { ...after, updatedAt: now } };
  });
}

const MOVED = 'changed while the file was read';

async function writesOf(
  db: BookDatabase,
  units: readonly Unit[],
  now: number,
): Promise<BulkWrites> {
  const companies = units.flatMap((unit) => (unit.table === 'companies' ? [unit.drafted] : []));
  const contacts = units.flatMap((unit) => (unit.table === 'contacts' ? [unit.drafted] : []));
  const orders = units.flatMap((unit) => (unit.table === 'orders' ? [unit.drafted] : []));
  return {
    ...noWrites,
    companies: await stamped(db, 'companies', companies, now),
    contacts: await stamped(db, 'contacts', contacts, now),
    orders: await stamped(db, 'orders', orders, now),
  };
}

function count({ tally }: Progress, units: readonly Unit[], now: number): void {
  for (const table of bulkTables)
    tally.add(
      table,
      units.flatMap((unit) => (unit.table === table ? [unit.drafted] : [])),
      now,
    );
}

/**
 * Writes a plan step by step. An interrupted one is planned anew: what is written already comes out as
 * it stands, so going on needs no place to go on from.
 */
export async function runPlanned(
  context: JobContext,
  order: ImportOrder & { kind: PlannedKind },
  progress: Progress,
): Promise<void> {
  const { db, clock } = context;
  const pace = new Pace(100);
  for (;;) {
    const planned = await planFile(context, order);
    if (!planned.ok)
      throw new Refused(planned.error.code, planned.error.message, planned.error.where);
    progress.begin(planned.value.faults);
    const units = unitsOf(planned.value.book);
    progress.of(planned.value.rows, units.length);
    let at = 0;
    while (at < Math.max(1, units.length)) {
      progress.report(at);
      await context.pause();
      const part = units.slice(at, at + pace.size);
      const started = performance.now();
      const result = await runStep(db, clock, progress.record.updatedAt, async ({ now }) => {
        const writes = await writesOf(db, part, now);
        count(progress, part, now);
        return { writes, progress: progress.through(at + part.length) };
      });
      // The rep changed one of these meanwhile: what is left is planned anew.
      if (!result.ok && result.error.message === MOVED) break;
      progress.saved(result);
      pace.took(part.length, performance.now() - started);
      at += Math.max(1, part.length);
    }
    if (at >= units.length) return;
  }
}
