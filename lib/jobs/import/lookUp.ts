import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { linkedinKeys } from '../../domain/matching/linkedinKey';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Contact } from '../../schema/records/contact';
import type { Known } from './draftBook';
import type { HeldKeys } from './heldKeys';
import type { Party } from './party';
import { isHolder } from './samePerson';
import { inOwnRight } from './snapshot';

export interface LookedUp extends Known {
  /** Address and profile keys that nobody in the book has. */
  unheld: Set<string>;
}

const keysOf = ({ emails, more }: Party): string[] => [
  ...emails.map(({ key }) => key),
  ...linkedinKeys(more?.linkedin ?? null),
];

type HolderOf = (key: string) => Contact | undefined;

/** Who has an address before these rows are taken in, and which addresses several of them name. */
interface Holding {
  holderOf: HolderOf;
  repeated: ReadonlySet<string>;
}

/** Whether it takes a name to find the person of a row: no address of its own, no profile decides. */
function isOpen(party: Party, { holderOf, repeated }: Holding, lonely: boolean): boolean {
  if (linkedinKeys(party.more?.linkedin ?? null).some(holderOf)) return false;
  const held = party.emails.map(({ address, key }) => ({ address, key, holder: holderOf(key) }));
  if (!lonely && held.some(({ key, holder }) => !holder && !repeated.has(key))) return false;
  return !held.some(({ holder, address }) => holder && isHolder(party, holder, address));
}

function repeatedIn(parties: readonly Party[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { emails } of parties)
    for (const { key } of emails) (seen.has(key) ? repeated : seen).add(key);
  return repeated;
}

/** People named like these rows where no address decides: one side has none of its own. */
async function namedLike(
  db: BookDatabase,
  parties: readonly Party[],
  holding: Holding,
  lonely: boolean,
): Promise<Contact[]> {
  const open = parties.filter((party) => isOpen(party, holding, lonely));
  const keys = new Set(open.flatMap(({ name }) => (name === null ? [] : nameKeys(name))));
  const rows = await Promise.all(
    [...keys].map((key) => db.rows('contacts').where('index.nameKeys').equals(key).toArray()),
  );
  return rows.flat().map(({ record }) => record);
}

/**
 * Whom of the book these rows may mean. The badge index names the person of every address. `lonely`: the
 * book has people without address, who are known by name alone. `held`: what may be
 * somebody's address. `met`: who has an address by an earlier part of the file that is not written.
 */
export async function lookUp(
  db: BookDatabase,
  parties: readonly Party[],
  { lonely, held: maybeHeld }: { lonely: boolean; held: HeldKeys | null },
  met: HolderOf = () => undefined,
): Promise<LookedUp> {
  const all = [...new Set(parties.flatMap(keysOf))];
  const keys = maybeHeld === null ? all : all.filter((key) => maybeHeld.maybe(key));
  const badges = keys.length === 0 ? [] : await db.badges.bulkGet(keys);
  const holders = new Map<string, string>();
  const unheld = new Set(all);
  for (const [at, key] of keys.entries()) {
    const badge = badges[at];
    if (!badge) continue;
    unheld.delete(key);
    if (badge.contactId !== null) holders.set(key, badge.contactId);
  }
  const ids = [...new Set(holders.values())];
  const held = ids.length === 0 ? [] : await db.rows('contacts').bulkGet(ids);
  const people = new Map(held.flatMap((row) => (row ? [[row.id, row.record] as const] : [])));
  const holderOf: HolderOf = (key) => people.get(holders.get(key) ?? '') ?? met(key);
  const holding = { holderOf, repeated: repeatedIn(parties) };
  const named = await namedLike(db, parties, holding, lonely);
  const contacts = [...held.flatMap((row) => row?.record ?? []), ...named].filter(isLive);
  return { contacts, holders, unheld, inOwnRight: await inOwnRight(db, contacts) };
}
