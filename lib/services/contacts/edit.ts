import type { Work } from '../../db/command';
import { contactKeys } from '../../db/derive/badges';
import { Refused } from '../../db/refused';
import { companyKey } from '../../domain/matching/companyKey';
import type { CommandArgs } from '../book';
import { companyDomains } from './company';
import {
  contactEmails,
  liveCompany,
  liveContact,
  refuseTaken,
  typedNow,
  withdrawRefusals,
} from './records';

const givenFields = (changes: object): string[] =>
  Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([field]) => field);

/** Changes typed fields of a contact; what is typed counts as verified now. */
export async function editContact(
  { db, changes, now }: Work,
  { contactId, changes: edits }: CommandArgs<'contact.edit'>,
): Promise<void> {
  const contact = await liveContact(db, contactId);
  if (edits.name !== undefined && edits.name.trim() === '')
    throw new Refused('bad-input', 'a contact needs a name', 'name');
  const { emails: addresses, ...plain } = edits;
  const emails = addresses ? contactEmails(addresses) : contact.emails;
  if (addresses) await refuseTaken(db, emails, contactId);
  const edited = {
    ...contact,
    ...definedOnly(plain),
    emails,
    provenance: { ...contact.provenance, ...typedNow(givenFields(edits), now) },
    updatedAt: now,
  };
  await changes.put('contacts', contactId, edited);
  if (addresses || edits.linkedin)
    await withdrawRefusals(db, changes, contactKeys(edited), [contactId], now);
}

export async function editCompany(
  { db, changes, now }: Work,
  { companyId, changes: edits }: CommandArgs<'company.edit'>,
): Promise<void> {
  const company = await liveCompany(db, companyId);
  const { domains: written, ...plain } = edits;
  const name = edits.name?.trim() ?? company.name;
  if (name === '') throw new Refused('bad-input', 'a company needs a name', 'name');
  await changes.put('companies', companyId, {
    ...company,
    ...definedOnly(plain),
    name,
    nameKey: companyKey(name).slice(0, 200),
    domains: written ? companyDomains(written) : company.domains,
    provenance: { ...company.provenance, ...typedNow(givenFields(edits), now) },
    updatedAt: now,
  });
}

/** An absent change leaves the field as it is. */
export function definedOnly<Edits extends object>(edits: Edits): Edits {
  const kept = { ...edits };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}
