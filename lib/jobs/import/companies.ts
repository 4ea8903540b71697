import { companyNameFromDomain } from '../../capture/companyDomain';
import { companyKey } from '../../domain/matching/companyKey';
import type { Company, Contact } from '../../schema/records/contact';
import type { DraftBook } from './draftBook';
import { fill, fromFile } from './fill';
import { domainsOf, type Party } from './party';

/** Keys that stand in the file: two of them never mean one customer. */
export type FileKeys = ReadonlySet<string>;

const isOther = (company: Company, key: string | null, keys: FileKeys): boolean =>
  key !== null && (company.externalKeys ?? []).some((known) => known !== key && keys.has(known));

/**
 * The company a party belongs to: by the file's own key, a known person's address, a domain, then the
 * name. Undefined when the book knows none.
 */
export function findCompany(book: DraftBook, party: Party, keys: FileKeys): Company | undefined {
  const keyed = party.key === null ? undefined : book.companyByKey(party.key);
  if (keyed) return keyed;
  const { company: name } = party;
  const candidates = [
    ...party.emails.map(({ key }) => companyOf(book, book.contactByKey(key))),
    ...domainsOf(party).map((domain) => book.companyByDomain(domain)),
    ...(name === null ? [] : [book.companyByKey(name), ...book.companiesByName(name)]),
  ].filter((company) => company !== undefined);
  return candidates.find(
    (company) =>
      !isOther(company, party.key, keys) &&
      !party.emails.some(({ key }) => book.isRefused(key, company.id)),
  );
}

const companyOf = (book: DraftBook, contact: Contact | undefined): Company | undefined =>
  contact && contact.companyId !== null ? book.companies.get(contact.companyId) : undefined;

/** What the file adds to a company that is known: its key, and domains no other company has. */
export function teachCompany(book: DraftBook, company: Company, party: Party): Company {
  const externalKeys = company.externalKeys ?? [];
  const domains = domainsOf(party).filter((domain) => !book.companyByDomain(domain));
  let taught = company;
  if (party.key !== null && !book.companyByKey(party.key))
    taught = { ...taught, externalKeys: [...externalKeys, party.key] };
  if (domains.length > 0) taught = { ...taught, domains: [...taught.domains, ...domains] };
  return taught;
}

/** A customer list may correct a name that came from a file; another known name of the company stays out. */
export function renamed(company: Company, name: string | null, now: number): Company {
  if (name === null || company.externalKeys?.includes(name)) return company;
  const filled = fill(company, 'name', name, now);
  return filled === company ? company : { ...filled, nameKey: companyKey(name).slice(0, 200) };
}

/** A company the book did not know; null when the party says nothing a company could be called by. */
export function makeCompany(book: DraftBook, party: Party): Company | null {
  const { now, newId } = book.maker;
  const domains = domainsOf(party);
  const [domain] = domains;
  const name =
    party.company ??
    (domain === undefined ? null : companyNameFromDomain(domain)) ??
    party.key ??
    party.domain;
  if (name === null) return null;
  return {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    name,
    nameKey: companyKey(name).slice(0, 200),
    domains: domains.filter((one) => !book.companyByDomain(one)),
    ...(party.key === null ? {} : { externalKeys: [party.key] }),
    website: null,
    phone: null,
    address: null,
    note: null,
    provenance: fromFile({}, ['name', 'domains'], now),
  };
}

/** Finds or makes the company of a party and adds what the file knows of it. */
export function takeCompany(book: DraftBook, party: Party, keys: FileKeys): Company | null {
  const known = findCompany(book, party, keys);
  if (known) return book.putCompany(teachCompany(book, known, party));
  const made = makeCompany(book, party);
  return made && book.putCompany(made);
}
