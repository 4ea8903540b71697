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
 * Badges of many addresses in the order asked, all gets in parallel in one read transaction: the
 * person first, then the company by domain unless the rep said "not them".
 */
export async function lookupBadges(
  { db, words }: Book,
  emails: readonly string[],
  own: readonly string[],
): Promise<BadgeView[]> {
  const tables = [db.rows('settings'), db.badges, db.rows('refusals'), db.standings];
  const { settings, entries } = await db.transaction('r', tables, async () => {
    const [settings, entries] = await Promise.all([
      readSettings(db),
      Promise.all(emails.map((email) => entryWithAmount(db, email))),
    ]);
    return { settings, entries };
  });
  const never = neverLogFrom(settings.neverLog);
  const owned = ownKeys(own, settings);
  return emails.map((email, position) => {
    const key = emailKey(email);
    if (key !== null && owned.has(key)) return emptyBadge(email, 'own', words);
    if (isNeverLogged(email, never)) return emptyBadge(email, 'never', words);
    const found = entries[position];
    if (!found) return emptyBadge(email, 'unknown', words);
    const { entry, amount } = found;
    const revenue = amount === null ? null : { amount, currency: settings.baseCurrency };
    return badgeView(email, entry, revenue, words);
  });
}

/** The amount stands with the ranking: a change of rates would otherwise rewrite every badge. */
async function entryWithAmount(db: BookDatabase, email: string) {
  const entry = await entryFor(db, email);
  if (!entry) return null;
  const standing = entry.customerId ? await db.standings.get(entry.customerId) : undefined;
  return { entry, amount: standing?.amount ?? null };
}

/** The page's own addresses and every mailbox the rep was asked about. */
export const ownKeys = (own: readonly string[], settings: Settings): Set<string> =>
  new Set(
    [...own, ...Object.keys(settings.mailboxes)].flatMap((address) => emailKey(address) ?? []),
  );

/** What the book knows about one address; the transaction is the caller's. */
export async function entryFor(db: BookDatabase, email: string): Promise<BadgeEntry | undefined> {
  const key = emailKey(email);
  if (key === null) return undefined;
  const domain = companyDomain(email);
  const [person, company, refused] = await Promise.all([
    db.badges.get(key),
    domain === null ? undefined : db.badges.get(domainBadgeKey(domain)),
    domain === null ? [] : db.rows('refusals').where('index.emailKey').equals(key).toArray(),
  ]);
  if (person) return person;
  return refused.some((row) => row.record.targetId === company?.customerId) ? undefined : company;
}
