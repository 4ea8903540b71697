import type { Company, Contact } from '../../schema/records/contact';
import type { BookDatabase } from '../database';
import {
  companyBadge,
  companyKeys,
  contactBadge,
  contactKeys,
  keysOfCustomers,
  updateBadges,
} from '../derive/badges';
import { customerIdOf, isLive } from '../derive/customers';
import { type CustomerFacts, customerFacts, factsFrom, factsOfBadge } from '../derive/facts';
import type { Occasion } from '../derive/occasion';
import type { Image } from '../internal';
import { sameValue } from '../same';
import { companiesOf } from './companies';
import type { Hints } from './hints';
import type { BulkWrites } from './writes';

type Holder = { company: Company } | { contact: Contact };

const isNew = <Stored extends object>(
  image: Image<Stored>,
): image is Image<Stored> & { after: Stored } => image.before === null && image.after !== null;

/** Keys of records that were there before and whose badge may look different or go. */
function touchedKeys({ companies, contacts }: BulkWrites): Set<string> {
  const keys = new Set<string>();
  const shown = (contact: Contact | null) =>
    isLive(contact) ? [contact.name, contact.companyId, contactKeys(contact)] : null;
  for (const { before, after } of contacts) {
    if (before === null || sameValue(shown(before), shown(after))) continue;
    for (const contact of [before, after])
      if (contact) for (const key of contactKeys(contact)) keys.add(key);
  }
  for (const { before, after } of companies) {
    if (before === null) continue;
    for (const company of [before, after])
      if (company) for (const key of companyKeys(company)) keys.add(key);
  }
  return keys;
}

/** Companies whose people show another company name, or none, from now on. */
const renamed = ({ companies }: BulkWrites): string[] =>
  companies.flatMap(({ id, before, after }) =>
    before && (!isLive(after) || after.name !== before.name) ? [id] : [],
  );

/** Keys of new records that nobody else has, and the others, for which the oldest must be found. */
async function newKeys(
  db: BookDatabase,
  { companies, contacts }: BulkWrites,
  unheld: ReadonlySet<string>,
): Promise<{ free: Map<string, Holder>; shared: string[] }> {
  const free = new Map<string, Holder>();
  const shared: string[] = [];
  const note = (key: string, holder: Holder) => {
    if (free.has(key)) shared.push(key);
    else free.set(key, holder);
  };
  for (const image of companies)
    if (isNew(image))
      for (const key of companyKeys(image.after)) note(key, { company: image.after });
  for (const image of contacts)
    if (isNew(image))
      for (const key of contactKeys(image.after)) note(key, { contact: image.after });
  const unsure = [...free.keys()].filter((key) => !unheld.has(key));
  const held = unsure.length === 0 ? [] : await db.badges.bulkGet(unsure);
  for (const badge of held) if (badge) shared.push(badge.key);
  for (const key of shared) free.delete(key);
  return { free, shared };
}

/** A customer's badges are alike: those of a customer already in the book are read from one of them. */
async function readFacts(
  db: BookDatabase,
  customerIds: ReadonlySet<string>,
  made: ReadonlySet<string>,
  occasion: Occasion,
  facts: Map<string, CustomerFacts>,
): Promise<void> {
  const none = factsFrom(
    { standing: undefined, rating: undefined, complaint: false, orders: [], ledger: [] },
    occasion,
  );
  for (const id of customerIds) if (made.has(id)) facts.set(id, none);
  await Promise.all(
    [...customerIds].map(async (id) => {
      if (facts.has(id)) return;
      const badge = await db.badges.where('customerId').equals(id).first();
      facts.set(id, badge ? factsOfBadge(badge) : await customerFacts(db, id, occasion));
    }),
  );
}

/** Brings the badge index up to date with a large step. `moved` names customers whose facts may have changed. */
export async function writeBadges(
  db: BookDatabase,
  writes: BulkWrites,
  moved: ReadonlySet<string>,
  occasion: Occasion,
  hints: Hints,
): Promise<void> {
  const { free, shared } = await newKeys(db, writes, hints.unheld);
  const slow = touchedKeys(writes);
  for (const key of shared) slow.add(key);
  const customerOf = (holder: Holder): string =>
    'company' in holder ? holder.company.id : customerIdOf(holder.contact);
  for (const [key, holder] of free) {
    if (!moved.has(customerOf(holder))) continue;
    free.delete(key);
    slow.add(key);
  }
  const elsewhere = new Set([...moved, ...renamed(writes)]);
  if (elsewhere.size > 0) for (const key of await keysOfCustomers(db, elsewhere)) slow.add(key);

  const made = new Set(
    [...writes.companies, ...writes.contacts].flatMap(({ id, before }) =>
      before === null ? [id] : [],
    ),
  );
  const holders = [...free];
  const { facts } = hints;
  for (const id of moved) facts.delete(id);
  const customers = new Set(holders.map(([, holder]) => customerOf(holder)));
  await readFacts(db, customers, made, occasion, facts);
  const companies = await companiesOf(
    db,
    writes,
    holders.flatMap(([, holder]) => ('contact' in holder ? [holder.contact] : [])),
    hints,
  );
  const badges = holders.map(([key, holder]) => {
    const known = facts.get(customerOf(holder)) ?? factsNever(key);
    return 'company' in holder
      ? companyBadge(key, holder.company, known)
      : contactBadge(key, holder.contact, companies(holder.contact), known);
  });
  if (badges.length > 0) await db.badges.bulkPut(badges);
  if (slow.size > 0) await updateBadges(db, slow, occasion);
}

const factsNever = (key: string): never => {
  throw new Error(`no facts were read for ${key}`);
};
