import type { Company, Contact } from '../../schema/records/contact';
import type { BadgeEntry } from '../../schema/records/standing';
import type { BookDatabase } from '../database';
import { sameValue } from '../same';
import { contactsOf, customerById, customerIdOf, isLive } from './customers';
import { type CustomerFacts, customerFacts } from './facts';
import type { Occasion } from './occasion';

export const domainBadgeKey = (domain: string): string => `@${domain}`;

/** Keys under which a record may have badges, in any state it had. */
export const contactKeys = (contact: Contact): string[] => contact.emails.map((email) => email.key);
export const companyKeys = (company: Company): string[] => company.domains.map(domainBadgeKey);

/** Of several with one address the oldest counts, so that a rebuild finds the same. */
export const oldest = <Stored extends { createdAt: number; id: string }>(
  records: readonly Stored[],
): Stored | undefined =>
  [...records].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))[0];

export const contactBadge = (
  key: string,
  contact: Contact,
  company: Company | null,
  facts: CustomerFacts,
): BadgeEntry => ({
  key,
  contactId: contact.id,
  customerId: customerIdOf(contact),
  name: contact.name,
  company: company?.name ?? null,
  ...facts,
});

export const companyBadge = (key: string, company: Company, facts: CustomerFacts): BadgeEntry => ({
  key,
  contactId: null,
  customerId: company.id,
  name: company.name,
  company: company.name,
  ...facts,
});

/** Every key under which one of a customer's badges stands now. */
export async function keysOfCustomer(db: BookDatabase, customerId: string): Promise<string[]> {
  const customer = await customerById(db, customerId);
  if (!customer) return [];
  const people = (await contactsOf(db, customer)).flatMap(contactKeys);
  return customer.kind === 'company' ? [...companyKeys(customer.company), ...people] : people;
}

/** Writes or removes the badges of the given keys; answers whether one looks different now. */
export async function updateBadges(
  db: BookDatabase,
  keys: ReadonlySet<string>,
  occasion: Occasion,
): Promise<boolean> {
  const facts = new Map<string, Promise<CustomerFacts>>();
  const factsOf = (customerId: string): Promise<CustomerFacts> => {
    const known = facts.get(customerId) ?? customerFacts(db, customerId, occasion);
    facts.set(customerId, known);
    return known;
  };
  let changed = false;
  for (const key of keys) {
    const [old, entry] = await Promise.all([db.badges.get(key), badgeFor(db, key, factsOf)]);
    if (sameValue(old, entry)) continue;
    changed = true;
    if (entry) await db.badges.put(entry);
    else await db.badges.delete(key);
  }
  return changed;
}

async function badgeFor(
  db: BookDatabase,
  key: string,
  factsOf: (customerId: string) => Promise<CustomerFacts>,
): Promise<BadgeEntry | undefined> {
  if (key.startsWith('@')) {
    const rows = await db.rows('companies').where('index.domains').equals(key.slice(1)).toArray();
    const company = oldest(rows.map((row) => row.record));
    return company && companyBadge(key, company, await factsOf(company.id));
  }
  const rows = await db.rows('contacts').where('index.emailKeys').equals(key).toArray();
  const contact = oldest(rows.map((row) => row.record));
  if (!contact) return undefined;
  const row = contact.companyId ? await db.rows('companies').get(contact.companyId) : undefined;
  const company = isLive(row?.record) ? row.record : null;
  return contactBadge(key, contact, company, await factsOf(customerIdOf(contact)));
}
