import type { Company, Contact } from '../../schema/records/contact';
import type { BookDatabase } from '../database';
import { isLive } from '../derive/customers';
import { companyTerms, contactTerms } from '../derive/terms';
import type { Image } from '../internal';
import { sameValue } from '../same';
import { companiesOf } from './companies';
import type { Hints } from './hints';
import type { BulkWrites } from './writes';

/** What a record is found by; another phone number or note changes no term. */
const foundBy = (record: Contact | Company | null): unknown => {
  if (!isLive(record)) return null;
  return 'domains' in record
    ? [record.name, record.domains]
    : [record.name, record.emails, record.companyId];
};

const differing = <Stored extends Contact | Company>(images: readonly Image<Stored>[]) =>
  images.filter(
    ({ before, after }) => before === null || !sameValue(foundBy(before), foundBy(after)),
  );

/** Brings the search terms up to date with a large step. */
export async function writeTerms(
  db: BookDatabase,
  writes: BulkWrites,
  hints: Hints,
): Promise<void> {
  const companies = differing(writes.companies);
  const contacts = new Map(differing(writes.contacts).map(({ id, after }) => [id, after]));
  for (const { id, before, after } of companies) {
    if (before === null || (isLive(after) && after.name === before.name)) continue;
    const people = await db.rows('contacts').where('index.companyId').equals(id).toArray();
    for (const { record } of people) contacts.set(record.id, record);
  }
  const live = [...contacts.values()].filter(isLive);
  const companyOf = await companiesOf(db, writes, live, hints);
  const terms = [
    ...companies.flatMap(({ after }) => (isLive(after) ? [companyTerms(after)] : [])),
    ...live.map((contact) => contactTerms(contact, companyOf(contact))),
  ];
  const gone = [
    ...companies.flatMap(({ id, after }) => (isLive(after) ? [] : [id])),
    ...[...contacts].flatMap(([id, after]) => (isLive(after) ? [] : [id])),
  ];
  if (terms.length > 0) await db.terms.bulkPut(terms);
  if (gone.length > 0) await db.terms.bulkDelete(gone);
}
