import { runStep } from '../../db/bulk/step';
import { type BulkTable, type BulkWrites, bulkTables, noWrites } from '../../db/bulk/writes';
import type { BookDatabase } from '../../db/database';
import { newIds } from '../../db/id';
import type { Image } from '../../db/internal';
import type { Records } from '../../db/records';
import { Refused } from '../../db/refused';
import { sameValue } from '../../db/same';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import type { DraftBook } from './draftBook';
import type { Drafted } from './draftTable';
import type { FaultList } from './faultList';
import type { ImportOrder } from './order';
import { Pace } from './pace';
import { planPayments } from './payments';
import { planOrders, readOrderFile } from './plan';
import type { Progress } from './progress';
import { rowsOf } from './rows';
import { takeSnapshot } from './snapshot';
import { IMPORT_LIMIT } from './table';
import { Tally } from './tally';

/** Files whose rows belong together, so that they are planned as a whole and written in steps. */
export type PlannedKind = 'orders' | 'payments';

export interface Plan {
  book: DraftBook;
  rows: number;
  faults: FaultList;
}

/** What a list of orders or payments makes of the book as it is now. */
export async function planFile(
  context: JobContext,
  order: ImportOrder & { kind: PlannedKind },
): Promise<Result<Plan>> {
  const { db, clock, report } = context;
  report({ phase: 'reading', done: 0, of: 0 });
  if (order.file.size > IMPORT_LIMIT) return fail('too-large', 'the file is larger than 256 MB');
  const now = clock.now();
  const maker = { now, newId: newIds(now) };
  const pieces = rowsOf(order.file, order.encoding);
  try {
    if (order.kind === 'payments') return ok(await planPayments(db, pieces, order.layout, maker));
    const file = await readOrderFile(pieces, order.layout);
    report({ phase: 'checking', done: 0, of: 0 });
    await context.pause();
    const book = planOrders(file, await takeSnapshot(db, file), maker);
    return ok({ book, faults: file.faults, rows: file.rows });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.failure };
    throw error;
  }
}

interface Unit {
  table: BulkTable;
  id: string;
}

/** Companies before their people, people before their orders: no step names what a later one brings. */
const unitsOf = (book: DraftBook): Unit[] =>
  bulkTables.flatMap((table) => book[table].ids().map((id) => ({ table, id })));

type Part = { [Table in BulkTable]: Drafted<Records[Table]>[] };

function partOf(book: DraftBook, units: readonly Unit[], now: number): Part {
  const idsOf = (table: BulkTable) =>
    units.flatMap((unit) => (unit.table === table ? [unit.id] : []));
  return {
    companies: book.companies.draftedOf(idsOf('companies'), now),
    contacts: book.contacts.draftedOf(idsOf('contacts'), now),
    orders: book.orders.draftedOf(idsOf('orders'), now),
  };
}

const COUNTED = 1000;

/** Counts what a plan would do. */
export function tallyOf({ book }: Plan): Tally {
  const tally = new Tally();
  const { now } = book.maker;
  const units = unitsOf(book);
  for (let at = 0; at < units.length; at += COUNTED)
    count(tally, partOf(book, units.slice(at, at + COUNTED), now), now);
  return tally;
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

async function writesOf(db: BookDatabase, part: Part, now: number): Promise<BulkWrites> {
  return {
    ...noWrites,
    companies: await stamped(db, 'companies', part.companies, now),
    contacts: await stamped(db, 'contacts', part.contacts, now),
    orders: await stamped(db, 'orders', part.orders, now),
  };
}

function count(tally: Tally, part: Part, now: number): void {
  for (const table of bulkTables) tally.add(table, part[table], now);
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
    const { book, faults, rows } = planned.value;
    progress.begin(faults.first(), faults.rows);
    const units = unitsOf(book);
    progress.of(rows, units.length);
    let at = 0;
    while (at < Math.max(1, units.length)) {
      progress.report(at);
      await context.pause();
      const few = units.slice(at, at + pace.size);
      const part = partOf(book, few, book.maker.now);
      const started = performance.now();
      const result = await runStep(db, clock, progress.record.updatedAt, async ({ now }) => {
        const writes = await writesOf(db, part, now);
        count(progress.tally, part, now);
        return { writes, progress: progress.through(at + few.length) };
      });
      // The rep changed one of these meanwhile: what is left is planned anew.
      if (!result.ok && result.error.message === MOVED) break;
      progress.saved(result);
      pace.took(few.length, performance.now() - started);
      at += Math.max(1, few.length);
    }
    if (at >= units.length) return;
  }
}
