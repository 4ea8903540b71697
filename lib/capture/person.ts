import { companyKey } from '../domain/matching/companyKey';
import { domainKey, emailKey } from '../domain/matching/emailKey';
import type { Firm } from '../domain/matching/firm';
import { fold, foldedWords, spelledOut } from '../domain/matching/fold';
import { linkedinKeys } from '../domain/matching/linkedinKey';
import { type NameForm, nameForm } from '../domain/matching/nameForm';
import type { Person } from '../domain/matching/person';
import { phoneKey } from '../domain/matching/phoneKey';
import type { ContactDraft } from '../schema/draft';
import type { Company, Contact } from '../schema/records/contact';
import { companyDomain } from './companyDomain';
import { isRoleMailbox } from './mailbox';

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

const phoneKeys = (phones: Contact['phones']): string[] =>
  unique(phones.flatMap(({ number, kind }) => (kind === 'fax' ? [] : (phoneKey(number) ?? []))));

const domainsOf = (addresses: readonly string[], company: readonly string[]): string[] =>
  unique([...company, ...addresses.flatMap((address) => companyDomain(address) ?? [])]);

/** What a contact of the book is recognised by; `company` is its own, null without a live one. */
export function personOf(contact: Contact, company: Company | null): Person {
  const keys = contact.emails.map(({ key }) => key);
  const { name } = contact;
  let form: NameForm | undefined;
  return {
    id: contact.id,
    // Many are looked at for their addresses alone, and taking a name apart takes longest.
    get name() {
      form ??= nameForm(name);
      return form;
    },
    addresses: keys.filter((key) => !isRoleMailbox(key)),
    profiles: linkedinKeys(contact.linkedin),
    phones: phoneKeys(contact.phones),
    companyId: company?.id ?? null,
    company: company?.nameKey ?? '',
    domains: domainsOf(keys, company?.domains ?? []),
    birthday: contact.birthday,
  };
}

/** The same for a draft that is in no book yet; `id` is any that no contact has. */
export function personOfDraft(id: string, draft: ContactDraft): Person {
  const keys = unique(draft.emails.flatMap((email) => emailKey(email) ?? []));
  const domain = draft.companyDomain === null ? null : domainKey(draft.companyDomain);
  return {
    id,
    name: nameForm(draft.name),
    addresses: keys.filter((key) => !isRoleMailbox(key)),
    profiles: linkedinKeys(draft.linkedin),
    phones: phoneKeys(draft.phones),
    companyId: null,
    company: companyKey(draft.company ?? ''),
    domains: domainsOf(keys, domain === null ? [] : [domain]),
    birthday: draft.birthday,
  };
}

/** What a company of the book is recognised by. */
export function firmOf(company: Company): Firm {
  const phone = company.phone === null ? null : phoneKey(company.phone);
  const spelled = spelledOut(company.name);
  const country = fold(company.address?.country ?? '').trim();
  return {
    id: company.id,
    key: company.nameKey,
    spelled: spelled === null ? null : companyKey(spelled),
    words: foldedWords(company.nameKey),
    domains: company.domains,
    phones: phone === null ? [] : [phone],
    country: country === '' ? null : country,
  };
}
