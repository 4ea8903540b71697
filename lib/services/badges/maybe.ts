import type { BookDatabase } from '../../db/database';
import { oldest } from '../../db/derive/badges';
import { isLive } from '../../db/derive/customers';
import { companyKey } from '../../domain/matching/companyKey';
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

/**
 * Somebody of the book with the same name at the same company, whose own profile is not known yet and
 * whom the rep has not refused. Never more than a "maybe". The transaction is the caller's.
 */
export async function candidateFor(db: BookDatabase, ref: string): Promise<Candidate | null> {
  const { name, company } = readRef(ref);
  const names = nameKeys(name ?? '');
  const firm = companyKey(company ?? '').slice(0, 200);
  if (names.length === 0 || firm === '') return null;
  const [rows, firms, refused] = await Promise.all([
    db.rows('contacts').where('index.nameKeys').anyOf(names).limit(NAMESAKES).toArray(),
    db.rows('companies').where('index.nameKey').equals(firm).toArray(),
    db.rows('refusals').where('index.emailKey').anyOf(refusalKeys(ref)).toArray(),
  ]);
  const companies = new Map(
    firms.flatMap(({ id, record }) => (isLive(record) ? [[id, record]] : [])),
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
