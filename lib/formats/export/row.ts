import type { Grade, Tier } from '../../schema/base';
import type { ContactDraft } from '../../schema/draft';
import type { Company, Contact } from '../../schema/records/contact';

/** One person to be written. */
export interface ExportRow {
  draft: ContactDraft;
  /** Where the customer stands; null for prospects and the unrated, or where it is not known. */
  tier: Tier | null;
  grade: Grade | null;
}

/** A stored contact as files hold people: its company by name and domain. */
export const draftOf = (contact: Contact, company: Company | null): ContactDraft => ({
  name: contact.name,
  givenName: contact.givenName,
  familyName: contact.familyName,
  emails: contact.emails.map(({ address }) => address),
  phones: contact.phones,
  title: contact.title,
  company: company?.name ?? null,
  companyDomain: company?.domains[0] ?? null,
  address: contact.address,
  urls: contact.urls,
  linkedin: contact.linkedin,
  birthday: contact.birthday,
  note: contact.note,
  preference: contact.preference,
  sources: {},
  profile: contact.profile ?? null,
  sourceUrl: null,
});
