import { domainsOf, hostOf } from '../../capture/host';
import type { BookDatabase } from '../../db/database';
import { domainBadgeKey } from '../../db/derive/badges';
import { reading } from '../../db/reading';
import { readSettings } from '../../db/settings';
import { isNeverLogged, neverLogFrom } from '../../domain/matching/neverLog';
import type { BadgeEntry } from '../../schema/records/standing';
import { readRef } from '../../schema/ref';
import type { Settings } from '../../schema/settings';
import type { BadgeView } from '../../schema/views/badge';
import type { Book } from '../book';
import { firmDomain, withHosts } from '../hosts';
import { exactKeys } from './keys';
import { type Candidate, candidateFor } from './maybe';
import { badgeView, emptyBadge, maybeBadge } from './view';

/**
 * Badges of many people in the order asked, in one read transaction with all gets of a step side by
 * side: the person first, then the company by domain unless the rep said "not them", then whoever has
 * the same name and company, as a "maybe".
 */
export function lookupBadges(
  book: Book,
  refs: readonly string[],
  own: readonly string[],
): Promise<BadgeView[]> {
  const { db } = book;
  const people = [db.rows('contacts'), db.rows('companies')];
  const tables = [db.rows('settings'), db.badges, db.rows('refusals'), db.standings, ...people];
  return withHosts(() => reading(db, tables, () => badgesOf(book, refs, own)));
}

/** The same within the caller's transaction. */
export async function badgesOf(
  { db, words }: Book,
  refs: readonly string[],
  own: readonly string[],
): Promise<BadgeView[]> {
  // The page's own people are never looked up, whatever the book knows.
  const ownOnPage = keysOf(own);
  const others = refs.map((ref) => (isOneOf(ref, ownOnPage) ? '' : ref));
  const [settings, found] = await Promise.all([readSettings(db), entriesFor(db, others)]);
  const [amounts, maybe] = await Promise.all([
    amountsOf(db, found),
    candidatesFor(
      db,
      others.filter((_, position) => !found[position]),
    ),
  ]);
  const never = neverLogFrom(settings.neverLog);
  const owned = ownKeys(own, settings);
  return refs.map((ref, position) => {
    if (isOneOf(ref, owned)) return emptyBadge(ref, 'own', words);
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
  keysOf([...own, ...Object.keys(settings.mailboxes)]);

const keysOf = (refs: readonly string[]): Set<string> =>
  new Set(refs.flatMap((ref) => exactKeys(ref)));
const isOneOf = (ref: string, keys: ReadonlySet<string>): boolean =>
  exactKeys(ref).some((key) => keys.has(key));

/** What the book surely knows about each person; the transaction is the caller's. */
export async function entriesFor(
  db: BookDatabase,
  refs: readonly string[],
): Promise<(BadgeEntry | undefined)[]> {
  const people = refs.map((ref) => exactKeys(ref));
  const badges = await badgesUnder(db, people.flat());
  const known = people.map((keys) =>
    keys.map((key) => badges.get(key)).find((entry) => entry !== undefined),
  );
  const firms = await firmsBehind(
    db,
    refs.map((ref, at) => (known[at] ? null : readRef(ref).email)),
  );
  const refused = await refusalsOf(
    db,
    people.flatMap((keys, at) => (firms[at] ? keys : [])),
  );
  return people.map((keys, at) => {
    const firm = firms[at];
    const not = keys.some((key) => refused.has(`${key} ${firm?.customerId}`));
    return known[at] ?? (not ? undefined : firm);
  });
}

/** The companies behind addresses. Which domain is a firm's own takes long lists, so whatever may be one is asked for first. */
async function firmsBehind(
  db: BookDatabase,
  emails: readonly (string | null)[],
): Promise<(BadgeEntry | undefined)[]> {
  const keys = emails.map((email) => domainsOf(hostOf(email ?? '') ?? '').map(domainBadgeKey));
  const firms = await badgesUnder(db, keys.flat());
  return emails.map((email, at) => {
    if (email === null || !keys[at]?.some((key) => firms.has(key))) return undefined;
    const domain = firmDomain(email);
    return domain === null ? undefined : firms.get(domainBadgeKey(domain));
  });
}

async function badgesUnder(
  db: BookDatabase,
  keys: readonly string[],
): Promise<Map<string, BadgeEntry>> {
  const wanted = [...new Set(keys)];
  const entries = wanted.length === 0 ? [] : await db.badges.bulkGet(wanted);
  return new Map(entries.flatMap((entry) => (entry ? [[entry.key, entry] as const] : [])));
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
