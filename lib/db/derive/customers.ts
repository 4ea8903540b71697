import type { Company, Contact } from '../../schema/records/contact';
import type { BookDatabase } from '../database';

/** A customer is a company, or a person without one. */
export type Customer =
  | { kind: 'company'; id: string; company: Company }
  | { kind: 'person'; id: string; contact: Contact };

export const isLive = <Stored extends { deletedAt?: number | undefined }>(
  record: Stored | null | undefined,
): record is Stored => record !== null && record !== undefined && record.deletedAt === undefined;

/** The live customer with this id, or null: gone, or a person who belongs to a company. */
export async function customerById(db: BookDatabase, id: string): Promise<Customer | null> {
  const [company, contact] = await Promise.all([
    db.rows('companies').get(id),
    db.rows('contacts').get(id),
  ]);
  if (isLive(company?.record)) return { kind: 'company', id, company: company.record };
  if (isLive(contact?.record) && contact.record.companyId === null)
    return { kind: 'person', id, contact: contact.record };
  return null;
}

export const customerIdOf = (contact: Pick<Contact, 'id' | 'companyId'>): string =>
  contact.companyId ?? contact.id;
