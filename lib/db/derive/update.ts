import { defaultSettings } from '../../schema/defaults';
import type { TierCause } from '../../schema/records/standing';
import type { Settings } from '../../schema/settings';
import type { Changes } from '../changes';
import { countWritten } from '../counts';
import type { BookDatabase } from '../database';
import { ranksOf } from '../place';
import { sameValue } from '../same';
import { readSettings } from '../settings';
import { anewStep, beginAnew, everything } from './anew';
import { companyKeys, contactKeys, keysOfCustomers, updateBadges } from './badges';
import { movingCause } from './cause';
import { customerIdOf } from './customers';
import { updateLedger } from './ledger';
import type { Occasion } from './occasion';
import { updateStandings } from './standings';
import { updateTerms } from './terms';
import { Warned } from './warned';

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
  await countWritten(db, changes.images());
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
  for (const id of await updateStandings(db, customers, occasion)) customers.add(id);
  if (cause !== null) for (const id of await rankAgain(db, cause, time)) customers.add(id);

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

/** Up to so many are ranked at once; more would keep everybody waiting who asks for a badge. */
const AT_ONCE = 1000;

/** Everybody again, by other rules; answers whom that touched where it is done already. */
async function rankAgain(
  db: BookDatabase,
  cause: TierCause,
  time: { now: number; today: string },
): Promise<string[]> {
  await beginAnew(db, everything(cause));
  if ((await ranksOf(db)).size > AT_ONCE) return [];
  const customers: string[] = [];
  const warned = new Warned();
  for (let step = await anewStep(db, time, warned); step; step = await anewStep(db, time, warned))
    customers.push(...step.customerIds);
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
