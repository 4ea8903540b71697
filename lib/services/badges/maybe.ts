import type { BookDatabase } from '../../db/database';
import { oldest } from '../../db/derive/badges';
import { isLive } from '../../db/derive/customers';
import { companyKey } from '../../domain/matching/companyKey';
import { foldedWords } from '../../domain/matching/fold';
import { linkedinKeys } from '../../domain/matching/linkedinKey';
import { nameKey, nameKeys } from '../../domain/matching/nameKey';
import type { Company, Contact } from '../../schema/records/contact';
import { readRef } from '../../schema/ref';
import { exactKeys } from './keys';

/** Most namesakes that are compared. */
const NAMESAKES = 50;

export interface Candidate {
  contact: Contact;
  company: Company;
}

/** Keys under which the rep's "not them" is kept: the profile's, or name and company where there is none. */
export function refusalKeys(ref: string): string[] {
  const exact = exactKeys(ref);
  const { email, name, company } = readRef(ref);
  if (exact.length > 0 || email !== null || !name || !company) return exact;
  return [`name:${nameKey(name)} at:${companyKey(company)}`];
}

/** Whether a line ("Head of Purchasing at Tarnholt Pumpen GmbH", or the name alone) names the company. */
function isNamedIn({ nameKey: key }: Company, line: string): boolean {
  if (key === '') return false;
  return companyKey(line) === key || ` ${foldedWords(line).join(' ')} `.includes(` ${key} `);
}

/**
 * Somebody of the book with the same name at the same company, whose own profile is not known yet and
 * whom the rep has not refused. Never more than a "maybe". The transaction is the caller's.
 */
export async function candidateFor(db: BookDatabase, ref: string): Promise<Candidate | null> {
  const { name, company } = readRef(ref);
  const names = nameKeys(name ?? '');
  if (names.length === 0 || !company) return null;
  const [rows, refused] = await Promise.all([
    db.rows('contacts').where('index.nameKeys').anyOf(names).limit(NAMESAKES).toArray(),
    db.rows('refusals').where('index.emailKey').anyOf(refusalKeys(ref)).toArray(),
  ]);
  const firms = await db
    .rows('companies')
    .bulkGet(rows.map(({ record }) => record.companyId ?? ''));
  const companies = new Map(
    firms.flatMap((row) =>
      isLive(row?.record) && isNamedIn(row.record, company) ? [[row.id, row.record]] : [],
    ),
  );
  const refusals = new Set(refused.map(({ record }) => record.targetId));
  const alike = rows.flatMap(({ record }) =>
    isLive(record) &&
    companies.has(record.companyId ?? '') &&
    linkedinKeys(record.linkedin).length === 0 &&
    !refusals.has(record.id)
      ? [record]
      : [],
  );
  const contact = oldest(alike);
  const place = companies.get(contact?.companyId ?? '');
  return contact && place ? { contact, company: place } : null;
}
