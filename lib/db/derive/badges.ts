import { linkedinKeys } from '../../domain/matching/linkedinKey';
import type { Company, Contact } from '../../schema/records/contact';
import type { BadgeEntry } from '../../schema/records/standing';
import type { BookDatabase } from '../database';
import { sameValue } from '../same';
import { allFacts } from './allFacts';
import { customerIdOf, isLive } from './customers';
import { type CustomerFacts, customerFacts } from './facts';
import type { Occasion } from './occasion';

export const domainBadgeKey = (domain: string): string => `@${domain}`;

/** Keys under which a record may have badges, in any state it had. */
export const contactKeys = (contact: Contact): string[] => [
  ...contact.emails.map((email) => email.key),
  ...linkedinKeys(contact.linkedin),
];
const isProfileKey = (key: string): boolean => /^i[dn]:/.test(key);
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

/** The keys under which badges of these customers stand. */
export const keysOfCustomers = (
  db: BookDatabase,
  customerIds: ReadonlySet<string>,
): Promise<string[]> =>
  db.badges
    .where('customerId')
    .anyOf([...customerIds])
    .primaryKeys();

/** Keys looked at together: a company of a thousand people is not asked for one by one. */
const TOGETHER = 200;

type FactsOf = (customerId: string) => Promise<CustomerFacts>;

function factsOfEach(db: BookDatabase, occasion: Occasion): FactsOf {
  const facts = new Map<string, Promise<CustomerFacts>>();
  return (customerId) => {
    const known = facts.get(customerId) ?? customerFacts(db, customerId, occasion);
    facts.set(customerId, known);
    return known;
  };
}

async function factsOfAll(db: BookDatabase, occasion: Occasion): Promise<FactsOf> {
  const facts = await allFacts(db, occasion);
  return (customerId) => Promise.resolve(facts(customerId));
}

/**
 * Writes or removes the badges of the given keys; answers whether one looks different now. Of many customers at once
 * all are read, instead of each by itself.
 */
export async function updateBadges(
  db: BookDatabase,
  keys: ReadonlySet<string>,
  occasion: Occasion,
  customers: 'few' | 'many' = 'few',
): Promise<boolean> {
  const factsOf = customers === 'many' ? await factsOfAll(db, occasion) : factsOfEach(db, occasion);
  let changed = false;
  const all = [...keys];
  for (let start = 0; start < all.length; start += TOGETHER) {
    const part = all.slice(start, start + TOGETHER);
    const [old, now] = await Promise.all([
      db.badges.bulkGet(part),
      Promise.all(part.map((key) => badgeFor(db, key, factsOf))),
    ]);
    const stale = part.flatMap((key, at) =>
      sameValue(old[at], now[at]) ? [] : [{ key, entry: now[at] }],
    );
    changed ||= stale.length > 0;
    await db.badges.bulkPut(stale.flatMap(({ entry }) => entry ?? []));
    await db.badges.bulkDelete(stale.flatMap(({ key, entry }) => (entry ? [] : [key])));
  }
  return changed;
}

async function badgeFor(
  db: BookDatabase,
  key: string,
  factsOf: FactsOf,
): Promise<BadgeEntry | undefined> {
  if (key.startsWith('@')) {
    const rows = await db.rows('companies').where('index.domains').equals(key.slice(1)).toArray();
    const company = oldest(rows.map((row) => row.record));
    return company && companyBadge(key, company, await factsOf(company.id));
  }
  const index = isProfileKey(key) ? 'index.linkedinKeys' : 'index.emailKeys';
  const rows = await db.rows('contacts').where(index).equals(key).toArray();
  const contact = oldest(rows.map((row) => row.record));
  if (!contact) return undefined;
  const row = contact.companyId ? await db.rows('companies').get(contact.companyId) : undefined;
  const company = isLive(row?.record) ? row.record : null;
  return contactBadge(key, contact, company, await factsOf(customerIdOf(contact)));
}
