import { companyDomain } from '../../capture/companyDomain';
import type { BookDatabase } from '../../db/database';
import { domainBadgeKey } from '../../db/derive/badges';
import { readSettings } from '../../db/settings';
import { isNeverLogged, neverLogFrom } from '../../domain/matching/neverLog';
import type { BadgeEntry } from '../../schema/records/standing';
import { readRef } from '../../schema/ref';
import type { Settings } from '../../schema/settings';
import type { BadgeView } from '../../schema/views/badge';
import type { Book } from '../book';
import { exactKeys } from './keys';
import { type Candidate, candidateFor } from './maybe';
import { badgeView, emptyBadge, maybeBadge } from './view';

/**
 * Badges of many people in the order asked, in one read transaction with all gets of a step side by
 * side: the person first, then the company by domain unless the rep said "not them", then whoever has
 * the same name and company, as a "maybe".
 */
export async function lookupBadges(
  { db, words }: Book,
  refs: readonly string[],
  own: readonly string[],
): Promise<BadgeView[]> {
  const people = [db.rows('contacts'), db.rows('companies')];
  const tables = [db.rows('settings'), db.badges, db.rows('refusals'), db.standings, ...people];
  const { settings, found, amounts, maybe } = await db.transaction('r', tables, async () => {
    const [settings, found] = await Promise.all([readSettings(db), entriesFor(db, refs)]);
    const [amounts, maybe] = await Promise.all([
      amountsOf(db, found),
      candidatesFor(
        db,
        refs.filter((_, position) => !found[position]),
      ),
    ]);
    return { settings, found, amounts, maybe };
  });
  const never = neverLogFrom(settings.neverLog);
  const owned = ownKeys(own, settings);
  return refs.map((ref, position) => {
    if (exactKeys(ref).some((key) => owned.has(key))) return emptyBadge(ref, 'own', words);
    if (isNeverLogged(ref, never)) return emptyBadge(ref, 'never', words);
    const entry = found[position];
    const candidate = maybe.get(ref);
    if (candidate) return maybeBadge(ref, candidate, words);
    if (!entry) return emptyBadge(ref, 'unknown', words);
    const amount = amounts.get(entry.customerId ?? '');
    const revenue = amount === undefined ? null : { amount, currency: settings.baseCurrency };
    return badgeView(ref, entry, revenue, words);
  });
}

/** Only profiles carry a name: for addresses nobody is looked up. */
async function candidatesFor(
  db: BookDatabase,
  refs: readonly string[],
): Promise<Map<string, Candidate>> {
  const asked = [...new Set(refs)].filter((ref) => readRef(ref).name);
  const found = await Promise.all(asked.map((ref) => candidateFor(db, ref)));
  return new Map(asked.flatMap((ref, at) => (found[at] ? [[ref, found[at]]] : [])));
}

/** The amount stands with the ranking: a change of rates would otherwise rewrite every badge. */
async function amountsOf(
  db: BookDatabase,
  entries: readonly (BadgeEntry | undefined)[],
): Promise<Map<string, string>> {
  const ids = new Set(entries.flatMap((entry) => entry?.customerId ?? []));
  const standings = await db.standings.bulkGet([...ids]);
  return new Map(standings.flatMap((row) => (row ? [[row.customerId, row.amount] as const] : [])));
}

/** Keys of the page's own people and of every mailbox the rep was asked about. */
export const ownKeys = (own: readonly string[], settings: Settings): Set<string> =>
  new Set([...own, ...Object.keys(settings.mailboxes)].flatMap((ref) => exactKeys(ref)));

/** What the book surely knows about each person; the transaction is the caller's. */
export async function entriesFor(
  db: BookDatabase,
  refs: readonly string[],
): Promise<(BadgeEntry | undefined)[]> {
  const wanted = refs.map((ref) => {
    const { email } = readRef(ref);
    const domain = email === null ? null : companyDomain(email);
    return { people: exactKeys(ref), company: domain === null ? null : domainBadgeKey(domain) };
  });
  const keys = new Set(wanted.flatMap(({ people, company }) => [...people, company ?? []].flat()));
  const badges = new Map<string, BadgeEntry>();
  for (const entry of await db.badges.bulkGet([...keys])) if (entry) badges.set(entry.key, entry);
  const known = (people: readonly string[]) =>
    people.map((key) => badges.get(key)).find((entry) => entry !== undefined);
  const byDomain = wanted.flatMap(({ people, company }) =>
    company && badges.has(company) && !known(people) ? people : [],
  );
  const refused = await refusalsOf(db, byDomain);
  return wanted.map(({ people, company }) => {
    const firm = company ? badges.get(company) : undefined;
    const not = people.some((key) => refused.has(`${key} ${firm?.customerId}`));
    return known(people) ?? (not ? undefined : firm);
  });
}

/** "Not them": which person of these is not whom their domain says. */
async function refusalsOf(db: BookDatabase, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await Promise.all(
    keys.map((key) => db.rows('refusals').where('index.emailKey').equals(key).toArray()),
  );
  return new Set(rows.flat().map(({ record }) => `${record.emailKey} ${record.targetId}`));
}

/** What the book surely knows about one person; the transaction is the caller's. */
export async function entryFor(db: BookDatabase, ref: string): Promise<BadgeEntry | undefined> {
  const [entry] = await entriesFor(db, [ref]);
  return entry;
}
