import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Contact } from '../../schema/records/contact';
import type { Known } from './draftBook';
import type { Party } from './party';
import { inOwnRight } from './snapshot';

export interface LookedUp extends Known {
  /** Address keys that nobody in the book has. */
  unheld: Set<string>;
}

/** People named like these rows where no address decides: one side has none. */
async function namedLike(
  db: BookDatabase,
  parties: readonly Party[],
  holders: ReadonlyMap<string, string>,
): Promise<Contact[]> {
  const open = parties.filter(({ emails }) => !emails.some(({ key }) => holders.has(key)));
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

/** Whom of the book these rows may mean. The badge index names the person of every address. */
export async function lookUp(db: BookDatabase, parties: readonly Party[]): Promise<LookedUp> {
  const keys = [...new Set(parties.flatMap(({ emails }) => emails.map(({ key }) => key)))];
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
  const named = await namedLike(db, parties, holders);
  const contacts = [...held.flatMap((row) => row?.record ?? []), ...named].filter(isLive);
  return { contacts, holders, unheld, inOwnRight: await inOwnRight(db, contacts) };
}
