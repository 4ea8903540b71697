import { companyDomain } from '../../capture/companyDomain';
import type { Work } from '../../db/command';
import { isLive } from '../../db/derive/customers';
import { newId } from '../../db/id';
import { Refused } from '../../db/refused';
import { linkedinKeys } from '../../domain/matching/linkedinKey';
import { readRef } from '../../schema/ref';
import { refusalKeys } from '../badges/maybe';
import type { CommandArgs } from '../book';
import { liveCompany, liveContact } from './records';

/** A tombstone: badges vanish, history and orders stay for an undo. */
export async function deleteContact(
  { db, changes, now }: Work,
  { contactId }: CommandArgs<'contact.delete'>,
): Promise<void> {
  const contact = await liveContact(db, contactId);
  await changes.put('contacts', contactId, { ...contact, updatedAt: now, deletedAt: now });
}

/** The company's people stay in the book, on their own. */
export async function deleteCompany(
  { db, changes, now }: Work,
  { companyId }: CommandArgs<'company.delete'>,
): Promise<void> {
  const company = await liveCompany(db, companyId);
  const people = await db.rows('contacts').where('index.companyId').equals(companyId).toArray();
  for (const { record } of people)
    await changes.put('contacts', record.id, { ...record, companyId: null, updatedAt: now });
  await changes.put('companies', companyId, { ...company, updatedAt: now, deletedAt: now });
}

/** "Not this person": the address or profile leaves the contact, or the company's domain match, for good. */
export async function unmatch(
  { db, changes, now }: Work,
  { ref, targetId }: CommandArgs<'contact.unmatch'>,
): Promise<void> {
  const keys = refusalKeys(ref);
  if (keys.length === 0) throw new Refused('bad-input', 'neither address nor profile', 'ref');
  const contact = (await db.rows('contacts').get(targetId))?.record;
  const company = (await db.rows('companies').get(targetId))?.record;
  if (isLive(contact)) {
    const emails = contact.emails.filter((item) => !keys.includes(item.key));
    const theirs = linkedinKeys(contact.linkedin).some((key) => keys.includes(key));
    const linkedin = theirs ? null : contact.linkedin;
    if (theirs || emails.length < contact.emails.length)
      await changes.put('contacts', contact.id, { ...contact, emails, linkedin, updatedAt: now });
  } else if (!isLive(company)) {
    throw new Refused('not-found', 'no such contact or company', 'targetId');
  }
  const { email } = readRef(ref);
  const domain = email === null ? null : companyDomain(email);
  const companyId = contact?.companyId ?? null;
  const matched = companyId ? (await db.rows('companies').get(companyId))?.record : undefined;
  // Taken off a contact, the address would at once match the same company by its domain.
  const alsoCompany = domain !== null && matched?.domains.includes(domain) ? companyId : null;
  for (const target of [targetId, alsoCompany])
    for (const key of target === null ? [] : keys) {
      const id = newId(now);
      const refusal = { id, createdAt: now, updatedAt: now, emailKey: key, targetId: target ?? '' };
      await changes.put('refusals', id, refusal);
    }
}
