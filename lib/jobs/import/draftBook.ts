import { companyKey } from '../../domain/matching/companyKey';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Company, Contact } from '../../schema/records/contact';
import type { Order } from '../../schema/records/order';
import { DraftTable } from './draftTable';

/** The part of the book a file may touch: all companies, and people and orders like those in it. */
export interface Snapshot {
  companies: Company[];
  contacts: Contact[];
  orders: Order[];
  /** People without company who are customers already; they stay on their own. */
  inOwnRight: ReadonlySet<string>;
  /** `address key + ' ' + record id` of every "not this person". */
  refusals: ReadonlySet<string>;
}

export interface Maker {
  now: number;
  newId: () => string;
}

const oldestFirst = <Stored extends { createdAt: number; id: string }>(records: Stored[]) =>
  [...records].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

const remember = (index: Map<string, string>, key: string, id: string): void => {
  if (key !== '' && !index.has(key)) index.set(key, id);
};

/** The book as the import will leave it, with what its records are found by. Of several the oldest counts. */
export class DraftBook {
  readonly maker: Maker;
  readonly companies: DraftTable<Company>;
  readonly contacts: DraftTable<Contact>;
  readonly orders: DraftTable<Order>;
  /** Those of the book, and those whom the file itself makes customers; later rows leave them so. */
  readonly inOwnRight: Set<string>;
  readonly #refusals: ReadonlySet<string>;
  readonly #byKey = new Map<string, string>();
  readonly #byDomain = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  readonly #byEmail = new Map<string, string>();
  readonly #byPerson = new Map<string, string[]>();

  constructor(snapshot: Snapshot, maker: Maker) {
    this.maker = maker;
    this.companies = new DraftTable(snapshot.companies);
    this.contacts = new DraftTable(snapshot.contacts);
    this.orders = new DraftTable(snapshot.orders);
    this.inOwnRight = new Set(snapshot.inOwnRight);
    this.#refusals = snapshot.refusals;
    for (const company of oldestFirst(snapshot.companies)) this.#noteCompany(company);
    for (const contact of oldestFirst(snapshot.contacts)) this.#noteContact(contact);
  }

  putCompany(company: Company): Company {
    this.#noteCompany(company);
    return this.companies.put(company);
  }

  putContact(contact: Contact): Contact {
    this.#noteContact(contact);
    return this.contacts.put(contact);
  }

  companyByKey(key: string): Company | undefined {
    return this.#company(this.#byKey.get(key));
  }
  companyByDomain(domain: string): Company | undefined {
    return this.#company(this.#byDomain.get(domain));
  }
  companiesByName(name: string): Company[] {
    const ids = this.#byName.get(companyKey(name)) ?? [];
    return ids.flatMap((id) => this.#company(id) ?? []);
  }
  contactByEmail(key: string): Contact | undefined {
    const id = this.#byEmail.get(key);
    return id === undefined ? undefined : this.contacts.get(id);
  }
  /** People of that name in one company, or without any. */
  contactsByName(name: string, companyId: string | null): Contact[] {
    const ids = nameKeys(name).flatMap(
      (key) => this.#byPerson.get(personKey(key, companyId)) ?? [],
    );
    return [...new Set(ids)].flatMap((id) => {
      const contact = this.contacts.get(id);
      return contact && contact.companyId === companyId ? [contact] : [];
    });
  }
  isRefused(emailKey: string, targetId: string): boolean {
    return this.#refusals.has(`${emailKey} ${targetId}`);
  }

  #company(id: string | undefined): Company | undefined {
    return id === undefined ? undefined : this.companies.get(id);
  }

  #noteCompany(company: Company): void {
    for (const key of company.externalKeys ?? []) remember(this.#byKey, key, company.id);
    for (const domain of company.domains) remember(this.#byDomain, domain, company.id);
    noteAlso(this.#byName, companyKey(company.name), company.id);
  }

  #noteContact(contact: Contact): void {
    for (const { key } of contact.emails) remember(this.#byEmail, key, contact.id);
    for (const key of nameKeys(contact.name))
      noteAlso(this.#byPerson, personKey(key, contact.companyId), contact.id);
  }
}

const personKey = (key: string, companyId: string | null): string => `${companyId ?? ''} ${key}`;

function noteAlso(index: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
