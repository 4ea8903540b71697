import { defaultSettings } from '../../schema/defaults';
import type { TierCause } from '../../schema/records/standing';
import type { Settings } from '../../schema/settings';
import type { Changes } from '../changes';
import type { BookDatabase } from '../database';
import { sameValue } from '../same';
import { readSettings } from '../settings';
import { companyKeys, contactKeys, keysOfCustomers, updateBadges } from './badges';
import { movingCause } from './cause';
import { customerIdOf } from './customers';
import { updateLedger } from './ledger';
import type { Occasion } from './occasion';
import { rankAnew, updateStandings } from './standings';
import { updateTerms } from './terms';

/** What other pages have to look at again after a command. */
export interface Affected {
  book: boolean;
  badges: boolean;
  settings: boolean;
  customerIds: string[];
}

export const nothingAffected: Affected = {
  book: false,
  badges: false,
  settings: false,
  customerIds: [],
};

/** A setting that moves everybody's amount names the cause in the history of tiers. */
function rankingCause(before: Settings, after: Settings): TierCause | null {
  if (!sameValue(before.period, after.period)) return 'setting';
  if (before.baseCurrency !== after.baseCurrency) return 'setting';
  return sameValue(before.rates, after.rates) ? null : 'rate';
}

/** Brings everything derived up to date with what a command wrote, in its transaction. */
export async function updateDerived(
  db: BookDatabase,
  changes: Changes,
  time: { now: number; today: string },
): Promise<Affected> {
  if (changes.empty) return nothingAffected;
  const settings = await readSettings(db);
  const old = changes.of('settings')[0];
  const cause = old
    ? rankingCause({ ...defaultSettings, ...old.before }, { ...defaultSettings, ...old.after })
    : null;
  const occasion: Occasion = {
    ...time,
    settings,
    cause: cause ?? movingCause(changes.of('orders')),
  };

  const customers = touchedCustomers(changes);
  for (const customerId of await updateLedger(db, changes.of('orders'))) customers.add(customerId);
  const moved =
    cause === null ? await updateStandings(db, customers, occasion) : await rankAnew(db, occasion);
  for (const customerId of moved) customers.add(customerId);

  if (cause !== null) for (const customerId of await rateDependent(db)) customers.add(customerId);

  const keys = touchedKeys(changes);
  for (const key of await keysOfCustomers(db, customers)) keys.add(key);
  const badges = await updateBadges(db, keys, occasion);
  await termsAfter(db, changes);
  // "Not them" makes a badge another one, though none that is kept has changed.
  const refused = changes.of('refusals').length > 0;
  return {
    book: customers.size > 0 || keys.size > 0 || refused || pairsChanged(changes),
    badges: badges || refused,
    settings: old !== undefined,
    customerIds: [...customers],
  };
}

/** Nothing is derived from a pair told apart, yet lists of pairs look different. */
const pairsChanged = (changes: Changes): boolean =>
  changes.of('distinctions').length > 0 || changes.of('merges').length > 0;

/** Whose warnings follow the rates: everybody with a credit limit or with something to pay. */
async function rateDependent(db: BookDatabase): Promise<Set<string>> {
  const customers = new Set<string>();
  await db.rows('ratings').each(({ record }) => customers.add(record.customerId));
  await db
    .rows('orders')
    .orderBy('index.dueOpen')
    .each(({ record }) => customers.add(record.customerId));
  return customers;
}

/** Customers named by any record before or after the change. */
function touchedCustomers(changes: Changes): Set<string> {
  const ids = new Set<string>();
  for (const { before, after } of changes.of('contacts'))
    for (const contact of [before, after]) {
      // The person's own id too: moved into a company, they are no customer any more.
      if (contact) ids.add(contact.id).add(customerIdOf(contact));
    }
  for (const { id } of changes.of('companies')) ids.add(id);
  for (const table of ['orders', 'interactions', 'ratings'] as const)
    for (const { before, after } of changes.of(table))
      for (const record of [before, after]) if (record?.customerId) ids.add(record.customerId);
  for (const { before, after } of changes.of('interactions'))
    for (const id of [...(before?.alsoCustomerIds ?? []), ...(after?.alsoCustomerIds ?? [])])
      ids.add(id);
  return ids;
}

function touchedKeys(changes: Changes): Set<string> {
  const keys = new Set<string>();
  for (const { before, after } of changes.of('contacts'))
    for (const contact of [before, after])
      if (contact) for (const key of contactKeys(contact)) keys.add(key);
  for (const { before, after } of changes.of('companies'))
    for (const company of [before, after])
      if (company) for (const key of companyKeys(company)) keys.add(key);
  return keys;
}

async function termsAfter(db: BookDatabase, changes: Changes): Promise<void> {
  const companies = changes.of('companies');
  const contacts = changes.of('contacts').flatMap(({ before, after }) => {
    if (after) return [after];
    return before ? [{ ...before, deletedAt: 0 }] : [];
  });
  for (const { id, before, after } of companies) {
    if (before?.name === after?.name) continue;
    const rows = await db.rows('contacts').where('index.companyId').equals(id).toArray();
    contacts.push(...rows.map((row) => row.record));
  }
  await updateTerms(
    db,
    contacts,
    companies.flatMap(({ before, after }) =>
      after ? [after] : before ? [{ ...before, deletedAt: 0 }] : [],
    ),
  );
}
