import { newId } from '../../db/id';
import { Refused } from '../../db/refused';
import { missingFields } from '../../formats/import/fields';
import { type Import, MOST_APART, type TwoPeople } from '../../schema/records/import';
import { type Failure, fail, ok, type Result } from '../../schema/result';
import { Cancelled, type JobContext } from '../control';
import { checkParties } from './checkParties';
import { type CheckReport, type ImportOrder, leftOut, type Written } from './order';
import { openPartyFile } from './partyFile';
import type { PartyKind } from './plan';
import { type PlannedKind, planFile, runPlanned, tallyOf } from './planned';
import { Progress } from './progress';
import { columnsKeyOf } from './remembered';
import { fileHash } from './rows';
import { runParties } from './runParties';
import { Tally, talliesOf } from './tally';
import { ToldApart, withTold } from './toldApart';

type PlannedOrder = ImportOrder & { kind: PlannedKind };
type PartyOrder = ImportOrder & { kind: PartyKind };
const isPlanned = (order: ImportOrder): order is PlannedOrder =>
  order.kind === 'orders' || order.kind === 'payments';
const isParty = (order: ImportOrder): order is PartyOrder => !isPlanned(order);

function incomplete({ kind, layout }: ImportOrder): Failure | null {
  if (missingFields(kind, layout.mapping).length === 0) return null;
  return { code: 'bad-input', message: 'a column that is needed was not chosen', where: 'mapping' };
}

/** What an import would do; writes nothing. */
export async function checkImport(
  context: JobContext,
  order: ImportOrder,
): Promise<Result<CheckReport>> {
  const error = incomplete(order);
  if (error) return { ok: false, error };
  context.report({ phase: 'reading', done: 0, of: 0 });
  if (isParty(order)) return ok(await checkParties(context, await openPartyFile(order)));
  if (!isPlanned(order)) return fail('bad-input', 'no such kind of file', 'kind');
  const planned = await planFile(context, order);
  if (!planned.ok) return planned;
  const { rows, faults } = planned.value;
  const { counts } = tallyOf(planned.value);
  const { new: added, changed, same } = counts.orders;
  return ok({
    rows,
    ...counts,
    joined: Math.max(0, rows - faults.rows - added - changed - same),
    faults: faults.first(),
    faulty: faults.rows,
    twins: [],
    alike: [],
    alikeCount: 0,
  });
}

export interface RunOrder extends ImportOrder {
  fileName: string;
  columns: string[];
  /** An interrupted import of the same file that is to go on. */
  resumeId: string | null;
  /** Rows of the dry run whose people the rep told apart from others. */
  apart?: readonly TwoPeople[] | undefined;
}

async function freshImport(context: JobContext, order: RunOrder, hash: string): Promise<Import> {
  const now = context.clock.now();
  const { kind, encoding, layout } = order;
  return {
    id: newId(now),
    createdAt: now,
    updatedAt: now,
    fileName: order.fileName.slice(0, 300),
    fileHash: hash,
    kind,
    layout: kind === 'cards' ? 'cards' : 'mapped',
    mapping: JSON.stringify({ kind, encoding, layout }),
    columnsKey: kind === 'cards' ? null : columnsKeyOf(order.columns),
    state: 'running',
    position: 0,
    total: 0,
    counts: {},
    commandIds: [],
    apart: [],
  };
}

/** The import as it stands: a new one, or the interrupted one with what it has counted so far. */
async function openImport(
  context: JobContext,
  order: RunOrder,
): Promise<Result<{ record: Import; tally: Tally }>> {
  const hash = await fileHash(order.file);
  const { db } = context;
  if (order.resumeId === null)
    return ok({ record: await freshImport(context, order, hash), tally: new Tally() });
  const record = (await db.rows('imports').get(order.resumeId))?.record;
  if (!record || record.fileHash !== hash)
    return fail('conflict', 'this is not the file that was being imported', 'file');
  const steps = await db.commands.bulkGet(record.commandIds);
  const moments = steps.flatMap((row) => row?.step?.at ?? []);
  return ok({ record, tally: new Tally(talliesOf(record.counts), moments) });
}

/** Takes the file in; what was written before a stop stays, can be gone on with, and can be taken back. */
export async function runImport(context: JobContext, order: RunOrder): Promise<Result<Written>> {
  const error = incomplete(order);
  if (error) return { ok: false, error };
  context.report({ phase: 'reading', done: 0, of: 0 });
  const opened = await openImport(context, order);
  if (!opened.ok) return opened;
  const progress = new Progress(context, opened.value.record, opened.value.tally);
  try {
    await run(context, order, progress);
    return ok(progress.written(null));
  } catch (stopping) {
    if (stopping instanceof Cancelled)
      return ok(await progress.stopped({ code: 'cancelled', message: stopping.message }));
    if (stopping instanceof Refused) return ok(await progress.stopped(stopping.failure));
    throw stopping;
  }
}

async function run(context: JobContext, order: RunOrder, progress: Progress): Promise<void> {
  if (isPlanned(order)) return await runPlanned(context, order, progress);
  if (!isParty(order)) return;
  const file = await openPartyFile(order);
  progress.of(file.rows + leftOut(file.faults), file.rows);
  const told = withTold(progress.record.apart ?? [], order.apart ?? []);
  await runParties(context, file, progress, new ToldApart(told.slice(0, MOST_APART)));
}
