import { birthdayFrom } from '../../capture/birthday';
import { splitName } from '../../capture/name';
import type { Work } from '../../db/command';
import { contactKeys } from '../../db/derive/badges';
import { Refused } from '../../db/refused';
import { changedFields } from '../../db/same';
import { companyKey } from '../../domain/matching/companyKey';
import { type NamedParts, renamed } from '../../domain/profile/renamed';
import type { CommandArgs } from '../book';
import { definedOnly } from '../definedOnly';
import { companyDomains } from './company';
import { hostsOf, keptPhone, keptPhones } from './phones';
import {
  contactEmails,
  liveCompany,
  liveContact,
  refuseTaken,
  typedNow,
  withdrawRefusals,
} from './records';

/**
 * Changes fields of a contact. What is really another value now counts as typed and verified now; a field
 * that is as it was keeps where it came from and when. A name given without its parts brings them along.
 */
export async function editContact(
  { db, changes, now }: Work,
  { contactId, changes: edits }: CommandArgs<'contact.edit'>,
): Promise<void> {
  const contact = await liveContact(db, contactId);
  if (edits.name?.trim() === '') throw new Refused('bad-input', 'a contact needs a name', 'name');
  const { emails: addresses, ...plain } = edits;
  const emails = addresses ? contactEmails(addresses) : contact.emails;
  if (addresses) await refuseTaken(db, emails, contactId);
  const name = edits.name?.trim() ?? contact.name;
  const edited = { ...contact, ...partsOf(contact, edits), ...definedOnly(plain), name, emails };
  if (edits.phones) {
    const { address, companyId, title } = edited;
    const company = companyId === null ? null : (await db.rows('companies').get(companyId))?.record;
    const place = {
      addresses: [address, company?.address ?? null],
      hosts: [...hostsOf(emails.map((one) => one.address)), ...(company?.domains ?? [])],
      names: [company?.name ?? null, title],
      numbers: company?.phone ? [company.phone] : [],
    };
    edited.phones = keptPhones(edits.phones, place, contact.phones);
  }
  if (edits.birthday) edited.birthday = birthdayFrom(edits.birthday) ?? edits.birthday;
  const fields = changedFields(contact, edited);
  if (fields.length === 0) return;
  const provenance = { ...contact.provenance, ...typedNow(fields, now) };
  await changes.put('contacts', contactId, { ...edited, provenance, updatedAt: now });
  if (addresses || edits.linkedin)
    await withdrawRefusals(db, changes, contactKeys(edited), [contactId], now);
}

/** Both parts of a name of which only the whole was changed: as they still stand in it, else split anew. */
function partsOf(
  contact: NamedParts,
  { name, givenName, familyName }: CommandArgs<'contact.edit'>['changes'],
): Partial<NamedParts> {
  if (name === undefined || givenName !== undefined || familyName !== undefined) return {};
  if (name.trim() === contact.name) return {};
  const kept = renamed(contact, name);
  const parts = kept.familyName === null ? splitName(name) : kept;
  return { givenName: parts.givenName, familyName: parts.familyName };
}

/** Changes fields of a company; as with contacts, only what is another value now counts as typed. */
export async function editCompany(
  { db, changes, now }: Work,
  { companyId, changes: edits }: CommandArgs<'company.edit'>,
): Promise<void> {
  const company = await liveCompany(db, companyId);
  const { domains: written, ...plain } = edits;
  const name = edits.name?.trim() ?? company.name;
  if (name === '') throw new Refused('bad-input', 'a company needs a name', 'name');
  const domains = written ? companyDomains(written) : company.domains;
  const edited = { ...company, ...definedOnly(plain), name, domains };
  if (edits.phone && edits.phone !== company.phone) {
    const numbers = company.phone === null ? [] : [company.phone];
    const place = { addresses: [edited.address], hosts: domains, names: [name], numbers };
    edited.phone = keptPhone(edits.phone, place);
  }
  const fields = changedFields(company, edited);
  if (fields.length === 0) return;
  await changes.put('companies', companyId, {
    ...edited,
    nameKey: companyKey(name).slice(0, 200),
    provenance: { ...company.provenance, ...typedNow(fields, now) },
    updatedAt: now,
  });
}
