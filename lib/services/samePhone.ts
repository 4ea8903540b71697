import type { BookDatabase } from '../db/database';
import { isLive } from '../db/derive/customers';
import { overlap, type Person } from '../domain/matching/person';
import { phoneKey } from '../domain/matching/phoneKey';
import type { Contact } from '../schema/records/contact';

/** Entries of the index read for one word. */
const ENTRIES = 4000;
/** People looked at one by one. */
const LOOKED_AT = 1000;

/**
 * Live people with a number of this person and a word of the name: a number alone is a switchboard's and
 * tells nobody, so only they can be the same one. Of a word that very many people have, those count who
 * have another word of the name as well.
 */
export async function sharingPhone(
  db: BookDatabase,
  { name, phones }: Person,
): Promise<Map<string, Contact>> {
  const words = wordsOf(name);
  if (phones.length === 0 || words.size === 0) return new Map();
  const holders = await Promise.all(
    [...words].map((word) => db.terms.where('terms').startsWith(word).limit(ENTRIES).primaryKeys()),
  );
  const found = new Set<string>();
  const met = new Set<string>();
  for (const keys of holders) {
    const ids = new Set(keys);
    for (const id of ids) if (ids.size <= LOOKED_AT || met.has(id)) found.add(id);
    for (const id of ids) met.add(id);
  }
  const rows = await db.rows('contacts').bulkGet([...found].slice(0, LOOKED_AT));
  const sharing = rows.flatMap((row): [string, Contact][] =>
    row && isLive(row.record) && overlap(numbersOf(row.record), phones)
      ? [[row.id, row.record]]
      : [],
  );
  return new Map(sharing);
}

/** The whole words of a name, with umlauts in either spelling, for the book has them as they were written. */
function wordsOf({ native, spellings }: Person['name']): Set<string> {
  const words = spellings
    .flat()
    .filter((word) => word.length > 1)
    .flatMap((word) => [word, word.replace(/(?<=[aou])e/g, '')]);
  return new Set(native === '' ? words : [...words, native]);
}

const numbersOf = ({ phones }: Contact): string[] =>
  phones.flatMap(({ number, kind }) => (kind === 'fax' ? [] : (phoneKey(number) ?? [])));
