import { companyKey } from '../../domain/matching/companyKey';
import { linkedinKeys } from '../../domain/matching/linkedinKey';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Company, Contact } from '../../schema/records/contact';
import type { Order } from '../../schema/records/order';
import { type Drafted, DraftTable } from './draftTable';
import { noteAlso, personKey, Sketches } from './sketches';

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

/** People of the book whom rows of the file may mean. */
export interface Known {
  contacts: Contact[];
  /** Address key or profile key → the person who has it. */
  holders: ReadonlyMap<string, string>;
  inOwnRight: Iterable<string>;
}

export interface Maker {
  now: number;
  newId: () => string;
}

const oldestFirst = <Stored extends { createdAt: number; id: string }>(records: Stored[]) =>
  [...records].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

const keysOf = ({ emails, linkedin }: Contact): string[] => [
  ...emails.map(({ key }) => key),
  ...linkedinKeys(linkedin),
];
const isFoundOtherwise = (before: Contact, after: Contact): boolean =>
  before.name !== after.name ||
  before.companyId !== after.companyId ||
  before.birthday !== after.birthday ||
  before.phones.length !== after.phones.length ||
  keysOf(after).some((key) => !keysOf(before).includes(key));

const remember = (index: Map<string, string>, key: string, id: string): void => {
  if (key !== '' && !index.has(key)) index.set(key, id);
};

/** Names of companies whose keys are kept. */
const MOST_KEYS = 20_000;

/** The book as the import will leave it, with what its records are found by. Of several the oldest counts. */
export class DraftBook {
  maker: Maker;
  readonly companies: DraftTable<Company>;
  readonly contacts: DraftTable<Contact>;
  readonly orders: DraftTable<Order>;
  /** Those of the book, and those whom the file itself makes customers; later rows leave them so. */
  readonly inOwnRight: Set<string>;
  readonly #refusals: ReadonlySet<string>;
  readonly #byKey = new Map<string, string>();
  readonly #byDomain = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  readonly #keys = new Map<string, string>();
  readonly #byKeyOfPerson = new Map<string, string>();
  readonly #byPerson = new Map<string, string[]>();
  readonly #sketches = new Sketches();

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

  /** Takes note of more people of the book. */
  learn({ contacts, holders, inOwnRight }: Known): void {
    for (const id of inOwnRight) this.inOwnRight.add(id);
    for (const contact of oldestFirst(contacts)) {
      if (this.contacts.get(contact.id) || this.#sketches.has(contact.id)) continue;
      this.contacts.learn(contact);
      this.#notePerson(contact);
    }
    for (const [key, id] of holders) remember(this.#byKeyOfPerson, key, id);
  }

  /** After a step was written: companies are as it left them, people are looked up anew. */
  settle(companies: readonly Drafted<Company>[]): void {
    this.companies.settle(companies);
    this.contacts.clear();
    this.inOwnRight.clear();
    this.#byKeyOfPerson.clear();
    this.#byPerson.clear();
  }

  /** After a part of a dry run: as `settle`, but whom the file makes or gives another name or key stays known. */
  sketch(companies: readonly Drafted<Company>[], contacts: readonly Drafted<Contact>[]): void {
    for (const { id, before, after } of contacts)
      if (before === null || this.#sketches.has(id) || isFoundOtherwise(before, after))
        this.#sketches.add(after, keysOf(after));
    this.settle(companies);
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
    const ids = this.#byName.get(this.#keyOf(name)) ?? [];
    return ids.flatMap((id) => this.#company(id) ?? []);
  }
  /** By an address key, or the key of a profile. */
  contactByKey(key: string): Contact | undefined {
    const id = this.#byKeyOfPerson.get(key) ?? this.#sketches.byKey(key);
    return id === undefined ? undefined : this.#contact(id);
  }
  /** People of that name in one company, or without any. */
  contactsByName(name: string, companyId: string | null): Contact[] {
    const ids = nameKeys(name).flatMap((key) => [
      ...(this.#byPerson.get(personKey(key, companyId)) ?? []),
      ...this.#sketches.byName(personKey(key, companyId)),
    ]);
    return [...new Set(ids)].flatMap((id) => {
      const contact = this.#contact(id);
      return contact && contact.companyId === companyId ? [contact] : [];
    });
  }
  /** Somebody this file made or met, as far as they are remembered. */
  metPerson(id: string): Contact | undefined {
    return this.contacts.get(id) ?? this.#sketches.get(id);
  }
  /** How many of them the file brings; `madeAt` gives each. */
  get made(): number {
    return this.#sketches.made;
  }
  madeAt(position: number): Contact {
    return this.#sketches.madeAt(position);
  }
  isRefused(emailKey: string, targetId: string): boolean {
    return this.#refusals.has(`${emailKey} ${targetId}`);
  }

  /** A sketch becomes part of the draft as soon as somebody asks for it. */
  #contact(id: string): Contact | undefined {
    const sketch = this.contacts.get(id) ? undefined : this.#sketches.get(id);
    if (sketch) this.contacts.learn(sketch);
    return this.contacts.get(id);
  }

  #company(id: string | undefined): Company | undefined {
    return id === undefined ? undefined : this.companies.get(id);
  }

  #noteCompany(company: Company): void {
    for (const key of company.externalKeys ?? []) remember(this.#byKey, key, company.id);
    for (const domain of company.domains) remember(this.#byDomain, domain, company.id);
    noteAlso(this.#byName, this.#keyOf(company.name), company.id);
  }

  /** Every row of a company's people names it. */
  #keyOf(name: string): string {
    const known = this.#keys.get(name) ?? companyKey(name);
    if (this.#keys.size > MOST_KEYS) this.#keys.clear();
    this.#keys.set(name, known);
    return known;
  }

  #noteContact(contact: Contact): void {
    for (const key of keysOf(contact)) remember(this.#byKeyOfPerson, key, contact.id);
    this.#notePerson(contact);
  }

  #notePerson(contact: Contact): void {
    for (const key of nameKeys(contact.name))
      noteAlso(this.#byPerson, personKey(key, contact.companyId), contact.id);
  }
}
