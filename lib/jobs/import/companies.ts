import { companyNameFromDomain } from '../../capture/companyDomain';
import { companyKey } from '../../domain/matching/companyKey';
import type { Company, Contact } from '../../schema/records/contact';
import type { DraftBook } from './draftBook';
import { fill, fromFile } from './fill';
import { domainsOf, type Party } from './party';
import { isHolder } from './samePerson';

/** Keys that stand in the file: two of them never mean one customer. */
export type FileKeys = ReadonlySet<string>;

const isOther = (company: Company, key: string | null, keys: FileKeys): boolean =>
  key !== null && (company.externalKeys ?? []).some((known) => known !== key && keys.has(known));

/** A company nobody has named yet: it is called by its domain. */
const isUnnamed = ({ name, domains, provenance }: Company): boolean =>
  provenance.name === undefined &&
  domains.some((domain) => companyNameFromDomain(domain) === name || domain === name);

/** Shops write a person's name where others write the company's. */
const isPersonsName = (party: Party, holder: Contact | undefined): boolean =>
  party.company !== null && [party.name, holder?.name].includes(party.company);

/** Whether a company may be the one that is called so; a group's domain has room for several. */
function isCalled(company: Company, name: string | null): boolean {
  if (name === null || isUnnamed(company)) return true;
  return companyKey(name).slice(0, 200) === company.nameKey || isKnownAs(company, name);
}

const isKnownAs = (company: Company, name: string): boolean =>
  (company.externalKeys ?? []).includes(name);

/** Whether a row that names this person may mean the company the person is known to work for. */
export const mayEmploy = (company: Company, party: Party, person: Contact): boolean =>
  isCalled(company, isPersonsName(party, person) ? null : party.company);

/**
 * The company a party belongs to: by the file's own key, a known person's address, a domain, then the
 * name. Where the row names a company, it is only one of that name. Undefined when the book knows none.
 */
export function findCompany(book: DraftBook, party: Party, keys: FileKeys): Company | undefined {
  const keyed = party.key === null ? undefined : book.companyByKey(party.key);
  if (keyed) return keyed;
  const holders = party.emails.flatMap(({ address, key }) => {
    const holder = book.contactByKey(key);
    return holder && isHolder(party, holder, address) ? [holder] : [];
  });
  const { company: written } = party;
  const name = isPersonsName(party, holders[0]) ? null : written;
  const candidates = [
    ...[
      ...holders.map((holder) => companyOf(book, holder)),
      ...domainsOf(party).map((domain) => book.companyByDomain(domain)),
    ].filter((company) => company && isCalled(company, name)),
    ...(written === null ? [] : [book.companyByKey(written), ...book.companiesByName(written)]),
  ].filter((company) => company !== undefined);
  return candidates.find(
    (company) =>
      !isOther(company, party.key, keys) &&
      !party.emails.some(({ key }) => book.isRefused(key, company.id)),
  );
}

const companyOf = (book: DraftBook, { companyId }: Contact): Company | undefined =>
  companyId === null ? undefined : book.companies.get(companyId);

/** What the file adds to a company that is known: its name where it had none, its key, and free domains. */
export function teachCompany(book: DraftBook, company: Company, party: Party): Company {
  const externalKeys = company.externalKeys ?? [];
  const domains = domainsOf(party).filter((domain) => !book.companyByDomain(domain));
  const { company: name } = party;
  const { now } = book.maker;
  let taught = company;
  if (name !== null && isUnnamed(company) && !isPersonsName(party, undefined)) {
    const provenance = fromFile(company.provenance, ['name'], now);
    taught = { ...company, name, nameKey: companyKey(name).slice(0, 200), provenance };
  }
  if (party.key !== null && !book.companyByKey(party.key))
    taught = { ...taught, externalKeys: [...externalKeys, party.key] };
  if (domains.length > 0) taught = { ...taught, domains: [...taught.domains, ...domains] };
  return taught;
}

/** A customer list may correct a name that came from a file; another known name of the company stays out. */
export function renamed(company: Company, name: string | null, now: number): Company {
  if (name === null || isKnownAs(company, name)) return company;
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
    provenance: fromFile({}, [...(party.company === null ? [] : ['name']), 'domains'], now),
  };
}

/** Finds or makes the company of a party and adds what the file knows of it. */
export function takeCompany(book: DraftBook, party: Party, keys: FileKeys): Company | null {
  const known = findCompany(book, party, keys);
  if (known) return book.putCompany(teachCompany(book, known, party));
  const made = makeCompany(book, party);
  return made && book.putCompany(made);
}
