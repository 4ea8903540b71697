import type { Work } from '../../db/command';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import type { Company, Contact } from '../../schema/records/contact';
import type { Merge, Stayed } from '../../schema/records/merge';
import { pathOf } from './standing';

type ContactMerge = Extract<Merge, { kind: 'contact' }>;
type CompanyMerge = Extract<Merge, { kind: 'company' }>;

/** The merged record as its tombstone keeps it, alive again; the image where the tombstone is gone. */
const revived = <Stored extends { updatedAt: number; deletedAt?: number | undefined }>(
  tombstone: Stored | undefined,
  merged: Stored,
): Stored => {
  const { deletedAt: _gone, ...live } = tombstone ?? merged;
  return { ...merged, ...live, updatedAt: merged.updatedAt };
};

/** Those of these addresses that belong to somebody else than `owners` by now. */
export async function takenSince(
  db: BookDatabase,
  emails: Contact['emails'],
  owners: readonly string[],
): Promise<Contact['emails']> {
  const taken: Contact['emails'] = [];
  for (const email of emails) {
    const rows = await db.rows('contacts').where('index.emailKeys').equals(email.key).toArray();
    if (rows.some(({ id }) => !owners.includes(id))) taken.push(email);
  }
  return taken;
}

/**
 * The contact that was merged away. Its company may have become another since: it goes there, and comes
 * back when that is taken apart. An address that somebody else has by now stays with them.
 */
export async function restoredContact(
  work: Work,
  merge: ContactMerge,
): Promise<{ contact: Contact; stayed: Stayed[] }> {
  const { db } = work;
  const tombstone = (await db.rows('contacts').get(merge.mergedId))?.record;
  const contact = revived(tombstone, merge.merged);
  const stayed: Stayed[] = [];
  const taken = await takenSince(db, contact.emails, [merge.survivorId, merge.mergedId]);
  for (const _email of taken)
    stayed.push({ table: 'contacts', id: merge.mergedId, field: 'emails' });
  if (taken.length > 0) contact.emails = contact.emails.filter((email) => !taken.includes(email));
  if (!(await settleCompany(work, contact)))
    stayed.push({ table: 'contacts', id: merge.mergedId, field: 'companyId' });
  return { contact, stayed };
}

/**
 * The company a person comes back to may have become another one: then they go there, and come back
 * when that merge is taken apart. Answers false when there is none any more and they stand alone.
 */
export async function settleCompany({ db, changes }: Work, contact: Contact): Promise<boolean> {
  if (contact.companyId === null) return true;
  const { id, updatedAt } = contact;
  const path = await pathOf(db, contact.companyId);
  for (const step of path) {
    if (step.moved.some((entry) => entry.table === 'contacts' && entry.id === id)) continue;
    const moved = {
      table: 'contacts' as const,
      id,
      before: { companyId: step.mergedId, updatedAt },
      after: { companyId: step.survivorId, updatedAt },
    };
    await changes.put('merges', step.id, { ...step, moved: [...step.moved, moved] });
  }
  const companyId = path.at(-1)?.survivorId ?? contact.companyId;
  const company = (await db.rows('companies').get(companyId))?.record;
  contact.companyId = isLive(company) ? companyId : null;
  return contact.companyId !== null;
}

export async function restoredCompany({ db }: Work, merge: CompanyMerge): Promise<Company> {
  const tombstone = (await db.rows('companies').get(merge.mergedId))?.record;
  return revived(tombstone, merge.merged);
}
