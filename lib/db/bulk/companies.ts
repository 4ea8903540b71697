import type { Company, Contact } from '../../schema/records/contact';
import type { BookDatabase } from '../database';
import { isLive } from '../derive/customers';
import type { Hints } from './hints';
import type { BulkWrites } from './writes';

/** The live company of each of these people: from the step itself, the others read in one go. */
export async function companiesOf(
  db: BookDatabase,
  { companies }: BulkWrites,
  contacts: readonly Contact[],
  hints: Hints,
): Promise<(contact: Contact) => Company | null> {
  const known = new Map<string, Company | null>([
    ...hints.companies,
    ...companies.map(({ id, after }) => [id, isLive(after) ? after : null] as const),
  ]);
  const missing = [...new Set(contacts.flatMap(({ companyId }) => companyId ?? []))].filter(
    (id) => !known.has(id),
  );
  const rows = missing.length === 0 ? [] : await db.rows('companies').bulkGet(missing);
  for (const row of rows) if (isLive(row?.record)) known.set(row.record.id, row.record);
  return ({ companyId }) => (companyId === null ? null : (known.get(companyId) ?? null));
}
