import { draftOf, type ExportRow } from '../../formats/export/row';
import { type ExportFormat, exportFiles, writeExport } from '../../formats/export/write';
import type { ExportFilter } from '../../schema/exportFilter';
import type { Company } from '../../schema/records/contact';
import { ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { exportFilter } from './filter';
import { eachRecord, gradesOf, tiersOf } from './standings';

export interface ExportedContacts {
  file: Blob;
  createdAt: number;
  /** People in the file. */
  count: number;
  /** People in the book. */
  of: number;
}

/** Contacts looked at, and written, between two pauses. */
const AT_ONCE = 2000;

async function companiesOf(context: JobContext): Promise<Map<string, Company>> {
  const companies = new Map<string, Company>();
  await eachRecord(context, 'companies', (company) => companies.set(company.id, company));
  return companies;
}

async function rowsOf(context: JobContext, filter: ExportFilter) {
  const { db, clock } = context;
  const wanted = exportFilter(filter, clock.zone);
  const [companies, tiers, grades] = [
    await companiesOf(context),
    await tiersOf(db),
    await gradesOf(context),
  ];
  const total = await db.rows('contacts').count();
  const rows: ExportRow[] = [];
  let living = 0;
  const take = (contact: Parameters<typeof draftOf>[0]): void => {
    living += 1;
    const { companyId } = contact;
    const customerId = companyId ?? contact.id;
    const row: ExportRow = {
      draft: draftOf(contact, companyId === null ? null : (companies.get(companyId) ?? null)),
      tier: tiers.get(customerId) ?? null,
      grade: grades.get(customerId) ?? null,
    };
    if (wanted(row, contact.updatedAt)) rows.push(row);
  };
  const report = (done: number): void =>
    context.report({ phase: 'reading', done: Math.min(done, total), of: total });
  await eachRecord(context, 'contacts', take, report, AT_ONCE);
  return { rows, living };
}

/** The contacts of the book that fit the filter, in one file. Reads only; can be stopped at any time. */
export async function exportContacts(
  context: JobContext,
  { format, filter }: { format: ExportFormat; filter: ExportFilter },
): Promise<Result<ExportedContacts>> {
  context.report({ phase: 'reading', done: 0, of: 0 });
  const { rows, living } = await rowsOf(context, filter);
  const parts: string[] = [];
  let waiting = '';
  let pieces = 0;
  for (const piece of writeExport(format, rows)) {
    waiting += piece;
    pieces += 1;
    if (pieces % AT_ONCE !== 0) continue;
    parts.push(waiting);
    waiting = '';
    context.report({ phase: 'saving', done: Math.min(pieces, rows.length), of: rows.length });
    await context.pause();
  }
  parts.push(waiting);
  return ok({
    file: new Blob(parts, { type: exportFiles[format].type }),
    createdAt: context.clock.now(),
    count: rows.length,
    of: living,
  });
}
