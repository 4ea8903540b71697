import { companyDomain } from '../../capture/companyDomain';
import type { BookDatabase } from '../../db/database';
import { domainBadgeKey } from '../../db/derive/badges';
import { readSettings } from '../../db/settings';
import { emailKey } from '../../domain/matching/emailKey';
import { isNeverLogged, neverLogFrom } from '../../domain/matching/neverLog';
import type { BadgeEntry } from '../../schema/records/standing';
import type { Settings } from '../../schema/settings';
import type { BadgeView } from '../../schema/views/badge';
import type { Book } from '../book';
import { badgeView, emptyBadge } from './view';

/**
 * Badges of many addresses in the order asked, in one read transaction with all gets of a step side by
 * side: the person first, then the company by domain unless the rep said "not them".
 */
export async function lookupBadges(
  { db, words }: Book,
  emails: readonly string[],
  own: readonly string[],
): Promise<BadgeView[]> {
  const tables = [db.rows('settings'), db.badges, db.rows('refusals'), db.standings];
  const { settings, found, amounts } = await db.transaction('r', tables, async () => {
    const [settings, found] = await Promise.all([readSettings(db), entriesFor(db, emails)]);
    return { settings, found, amounts: await amountsOf(db, found) };
  });
  const never = neverLogFrom(settings.neverLog);
  const owned = ownKeys(own, settings);
  return emails.map((email, position) => {
    const key = emailKey(email);
    if (key !== null && owned.has(key)) return emptyBadge(email, 'own', words);
    if (isNeverLogged(email, never)) return emptyBadge(email, 'never', words);
    const entry = found[position];
    if (!entry) return emptyBadge(email, 'unknown', words);
    const amount = amounts.get(entry.customerId ?? '');
    const revenue = amount === undefined ? null : { amount, currency: settings.baseCurrency };
    return badgeView(email, entry, revenue, words);
  });
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

/** The page's own addresses and every mailbox the rep was asked about. */
export const ownKeys = (own: readonly string[], settings: Settings): Set<string> =>
  new Set(
    [...own, ...Object.keys(settings.mailboxes)].flatMap((address) => emailKey(address) ?? []),
  );

/** What the book knows about each address; the transaction is the caller's. */
export async function entriesFor(
  db: BookDatabase,
  emails: readonly string[],
): Promise<(BadgeEntry | undefined)[]> {
  const wanted = emails.map((email) => {
    const domain = companyDomain(email);
    return { person: emailKey(email), company: domain === null ? null : domainBadgeKey(domain) };
  });
  const keys = new Set(
    wanted.flatMap(({ person, company }) => [person ?? [], company ?? []].flat()),
  );
  const badges = new Map<string, BadgeEntry>();
  for (const entry of await db.badges.bulkGet([...keys])) if (entry) badges.set(entry.key, entry);
  const byDomain = wanted.flatMap(({ person, company }) =>
    person !== null && !badges.has(person) && company && badges.has(company) ? [person] : [],
  );
  const refused = await refusalsOf(db, byDomain);
  return wanted.map(({ person, company }) => {
    if (person === null) return undefined;
    const firm = company ? badges.get(company) : undefined;
    const known = badges.get(person);
    return known ?? (refused.has(`${person} ${firm?.customerId}`) ? undefined : firm);
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

/** What the book knows about one address; the transaction is the caller's. */
export async function entryFor(db: BookDatabase, email: string): Promise<BadgeEntry | undefined> {
  const [entry] = await entriesFor(db, [email]);
  return entry;
}
