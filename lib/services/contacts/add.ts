import { distinctAddresses } from '../../capture/web/values';
import type { Work } from '../../db/command';
import { contactKeys } from '../../db/derive/badges';
import { Refused } from '../../db/refused';
import { fieldOf, sameValue } from '../../db/same';
import { linkedinKeys } from '../../domain/matching/linkedinKey';
import type { ContactDraft, Linkedin } from '../../schema/draft';
import type { Contact, Provenance } from '../../schema/records/contact';
import type { CommandArgs } from '../book';
import { chooseCompany } from './company';
import { hostsOf, keptPhones, type PhonePlace } from './phones';
import { contactEmails, liveContact, provenanceOf, refuseTaken, withdrawRefusals } from './records';

/** Saves a reviewed draft as a new contact, with its company, in one go. */
export async function addContact(
  work: Work,
  args: Omit<CommandArgs<'contact.add'>, 'commandId'>,
): Promise<void> {
  const { db, changes, now } = work;
  const { draft } = args;
  const name = draft.name.trim();
  if (name === '') throw new Refused('bad-input', 'a contact needs a name', 'name');
  if (await db.rows('contacts').get(args.contactId))
    throw new Refused('bad-input', 'this contact id is taken', 'contactId');
  const emails = contactEmails(draft.emails);
  await refuseTaken(db, emails, args.contactId);
  const provenance = provenanceOf(draft, now);
  const fromDomain: Provenance = provenance.company ? { name: provenance.company } : {};
  const companyId = await chooseCompany(work, args.company, draft.companyDomain, fromDomain);
  const contact: Contact = {
    id: args.contactId,
    createdAt: now,
    updatedAt: now,
    name,
    givenName: draft.givenName,
    familyName: draft.familyName,
    emails,
    phones: keptPhones(draft.phones, placeOf(draft)),
    title: draft.title,
    companyId,
    linkedin: draft.linkedin,
    urls: draft.urls,
    address: draft.address,
    birthday: draft.birthday,
    preference: draft.preference ?? null,
    note: draft.note,
    ...(draft.profile ? { profile: draft.profile } : {}),
    provenance,
  };
  await changes.put('contacts', contact.id, contact);
  await withdrawRefusals(db, changes, contactKeys(contact), [contact.id, companyId], now);
}

/** Saves several reviewed drafts, new people and further facts of known ones; a refusal names whose it is. */
export async function addContacts(work: Work, args: CommandArgs<'contacts.add'>): Promise<void> {
  for (const person of args.people) {
    try {
      if (person.kind === 'add') await addContact(work, person);
      else await extendContact(work, person);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { code, message } = error.failure;
      throw new Refused(code, `${person.draft.name}: ${message}`, person.contactId);
    }
  }
}

/** "Add to existing": new addresses, phones and links join, empty fields are filled, nothing is overwritten. */
export async function extendContact(
  { db, changes, now }: Work,
  { contactId, draft: read }: Omit<CommandArgs<'contact.extend'>, 'commandId'>,
): Promise<void> {
  const contact = await liveContact(db, contactId);
  const draft = { ...read, phones: keptPhones(read.phones, placeOf(read), contact.phones) };
  const emails = contactEmails([...contact.emails.map((email) => email.address), ...draft.emails]);
  await refuseTaken(db, emails, contactId);
  const found = provenanceOf(draft, now);
  const filled = {
    givenName: contact.givenName ?? draft.givenName,
    familyName: contact.familyName ?? draft.familyName,
    title: contact.title ?? draft.title,
    linkedin: joinProfiles(contact.linkedin, draft.linkedin),
    address: contact.address ?? draft.address,
    birthday: contact.birthday ?? draft.birthday,
    profile: draft.profile ?? contact.profile ?? null,
    note: contact.note ?? draft.note,
  };
  const numbers = new Set(contact.phones.map((phone) => phone.number));
  const extended: Contact = {
    ...contact,
    ...filled,
    emails,
    phones: [...contact.phones, ...draft.phones.filter((phone) => !numbers.has(phone.number))],
    urls: distinctAddresses([...contact.urls, ...draft.urls]),
    provenance: { ...found, ...contact.provenance },
    updatedAt: now,
  };
  // What was known keeps its source; read again and found the same it is verified, replaced it is the new one's.
  for (const [field, source] of Object.entries(found)) {
    const known = contact.provenance[field];
    if (!known || !sameValue(fieldOf(extended, field), fieldOf(draft, field))) continue;
    const kept = sameValue(fieldOf(contact, field), fieldOf(extended, field));
    extended.provenance[field] = kept ? { ...known, verifiedAt: now } : source;
  }
  await changes.put('contacts', contactId, extended);
  await withdrawRefusals(db, changes, contactKeys(extended), [contactId], now);
}

const placeOf = ({ address, emails, company, companyDomain, title }: ContactDraft): PhonePlace => ({
  addresses: [address],
  hosts: [...hostsOf(emails), ...(companyDomain === null ? [] : [companyDomain])],
  names: [company, title],
  numbers: [],
});

/** A profile known by one of its two names learns the other; another person's profile changes nothing. */
function joinProfiles(known: Linkedin | null, found: Linkedin | null): Linkedin | null {
  if (known === null || found === null) return known ?? found;
  const keys = linkedinKeys(known);
  if (keys.length > 0 && !linkedinKeys(found).some((key) => keys.includes(key))) return known;
  return { slug: known.slug ?? found.slug, memberId: known.memberId ?? found.memberId };
}
