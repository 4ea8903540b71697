import { newIds } from '../../db/id';
import type { Encoding } from '../../formats/encoding';
import type { Fault } from '../../formats/import/fault';
import type { Mapping } from '../../formats/import/fields';
import { type ImportKind, missingFields } from '../../formats/import/fields';
import { guessKind, guessMapping, guessReadings, type Readings } from '../../formats/import/guess';
import type { Layout } from '../../formats/import/row';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import type { DraftBook } from './draftBook';
import type { Counts } from './draftTable';
import { planImport, readRows } from './plan';
import { takeSnapshot } from './snapshot';
import { readTable } from './table';
import { type Written, writePlan } from './write';

const SHOWN_ROWS = 8;
/** Faults handed to the page; the count tells of the rest. */
export const SHOWN_FAULTS = 5000;

export interface Preview {
  columns: string[];
  rows: string[][];
  count: number;
  encoding: Encoding;
  kind: ImportKind;
  mapping: Mapping;
  readings: Readings;
}

/** Opens a file: its columns, first rows, and what they probably mean. */
export async function previewFile(
  context: JobContext,
  {
    file,
    encoding,
    kind,
    mapping,
  }: { file: Blob; encoding: Encoding | null; kind: ImportKind | null; mapping: Mapping | null },
): Promise<Result<Preview>> {
  context.report({ phase: 'reading', done: 0, of: 0 });
  const table = await readTable(file, encoding);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  const meant = kind ?? guessKind(columns);
  const columnsOf = mapping ?? guessMapping(meant, columns);
  return ok({
    columns,
    rows: rows.slice(0, SHOWN_ROWS).map(({ cells }) => [...cells]),
    count: rows.length,
    encoding: table.value.encoding,
    kind: meant,
    mapping: columnsOf,
    readings: guessReadings(
      columnsOf,
      rows.map(({ cells }) => cells),
    ),
  });
}

export interface ImportOrder {
  kind: ImportKind;
  file: Blob;
  encoding: Encoding;
  layout: Layout;
}

export interface ImportReport {
  rows: number;
  companies: Counts;
  contacts: Counts;
  orders: Counts;
  faults: Fault[];
  faulty: number;
}

async function plan(
  context: JobContext,
  order: ImportOrder,
): Promise<Result<{ book: DraftBook; report: ImportReport }>> {
  if (missingFields(order.kind, order.layout.mapping).length > 0)
    return fail('bad-input', 'a column that is needed was not chosen', 'mapping');
  context.report({ phase: 'reading', done: 0, of: 0 });
  const table = await readTable(order.file, order.encoding);
  if (!table.ok) return table;
  await context.pause();
  const file = readRows(order.kind, table.value.rows, order.layout);
  context.report({ phase: 'checking', done: 0, of: 0 });
  await context.pause();
  const snapshot = await takeSnapshot(context.db, file);
  const now = context.clock.now();
  const book = planImport(order.kind, file, snapshot, { now, newId: newIds(now) });
  return ok({
    book,
    report: {
      rows: file.rows,
      companies: book.companies.counts(),
      contacts: book.contacts.counts(),
      orders: book.orders.counts(),
      faults: file.faults.slice(0, SHOWN_FAULTS),
      faulty: file.faults.length,
    },
  });
}

/** What an import would do; writes nothing. */
export async function checkImport(
  context: JobContext,
  order: ImportOrder,
): Promise<Result<ImportReport>> {
  const planned = await plan(context, order);
  return planned.ok ? ok(planned.value.report) : planned;
}

/** Takes the file in; what was written before a stop stays and can be taken back. */
export async function runImport(
  context: JobContext,
  order: ImportOrder,
): Promise<Result<ImportReport & Written>> {
  const planned = await plan(context, order);
  if (!planned.ok) return planned;
  const written = await writePlan(context, planned.value.book);
  return ok({ ...planned.value.report, ...written });
}
