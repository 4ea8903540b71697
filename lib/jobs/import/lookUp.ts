import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { linkedinKeys } from '../../domain/matching/linkedinKey';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Contact } from '../../schema/records/contact';
import type { Known } from './draftBook';
import type { Party } from './party';
import { inOwnRight } from './snapshot';

export interface LookedUp extends Known {
  /** Address and profile keys that nobody in the book has. */
  unheld: Set<string>;
}

const keysOf = ({ emails, more }: Party): string[] => [
  ...emails.map(({ key }) => key),
  ...linkedinKeys(more?.linkedin ?? null),
];

/** People named like these rows where no address decides: one side has none. */
async function namedLike(
  db: BookDatabase,
  parties: readonly Party[],
  holders: ReadonlyMap<string, string>,
  lonely: boolean,
): Promise<Contact[]> {
  const open = parties.filter(
    (party) =>
      (lonely || party.emails.length === 0) && !keysOf(party).some((key) => holders.has(key)),
  );
  const withAddress = new Map<string, boolean>();
  for (const { name, emails } of open)
    for (const key of name === null ? [] : nameKeys(name))
      withAddress.set(key, (withAddress.get(key) ?? true) && emails.length > 0);
  const rows = await Promise.all(
    [...withAddress.keys()].map((key) =>
      db.rows('contacts').where('index.nameKeys').equals(key).toArray(),
    ),
  );
  return rows.flat().map(({ record }) => record);
}

/**
 * Whom of the book these rows may mean. The badge index names the person of every address. `lonely`: the
 * book has people without address, who are known by name alone.
 */
export async function lookUp(
  db: BookDatabase,
  parties: readonly Party[],
  lonely: boolean,
): Promise<LookedUp> {
  const keys = [...new Set(parties.flatMap(keysOf))];
  const badges = keys.length === 0 ? [] : await db.badges.bulkGet(keys);
  const holders = new Map<string, string>();
  const unheld = new Set<string>();
  for (const [at, key] of keys.entries()) {
    const badge = badges[at];
    if (!badge) unheld.add(key);
    else if (badge.contactId !== null) holders.set(key, badge.contactId);
  }
  const ids = [...new Set(holders.values())];
  const held = ids.length === 0 ? [] : await db.rows('contacts').bulkGet(ids);
  const named = await namedLike(db, parties, holders, lonely);
  const contacts = [...held.flatMap((row) => row?.record ?? []), ...named].filter(isLive);
  return { contacts, holders, unheld, inOwnRight: await inOwnRight(db, contacts) };
}
