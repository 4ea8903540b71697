import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { findable } from '../../db/derive/terms';
import { fold, foldedWords } from '../../domain/matching/fold';
import type { Company, Contact } from '../../schema/records/contact';
import type { SearchHit } from '../../schema/views/card';
import { badgeOfCustomer } from '../badges/customer';
import type { Book } from '../book';

/** Records looked at: those of the rarest word, which the others only narrow down. */
const CANDIDATES = 1000;
/** Index entries read for one word; a record has several where a word begins its name and its address. */
const ENTRIES = 4000;
/** A search of a whole sentence looks at its first words. */
const WORDS = 6;

/**
 * People and companies that have every word of the text somewhere in name, company or address: the
 * start of a word, or any part of a Hangul or Han one.
 */
export async function searchBook(book: Book, text: string, limit: number): Promise<SearchHit[]> {
  const { db } = book;
  const words = foldedWords(text).slice(0, WORDS).map(findable);
  if (words.length === 0) return [];
  return await db.transaction('r', db.tables, async () => {
    const found = await Promise.all(
      words.map(async (word) => ({ word, keys: await keysOf(db, word) })),
    );
    const rarest = await rarestOf(db, found);
    const others = words.filter((word) => word !== rarest.word);
    const ids = [...new Set(rarest.keys)].slice(0, CANDIDATES);
    const rows = (await db.terms.bulkGet(ids)).filter((row) => row !== undefined);
    const fitting = rows.filter(({ terms }) =>
      others.every((word) => terms.some((term) => term.startsWith(word))),
    );
    return await hitsOf(book, fitting, fold(text.trim()), limit);
  });
}

const startingWith = (db: BookDatabase, word: string) => db.terms.where('terms').startsWith(word);

interface Found {
  word: string;
  /** Ids of the records that have it, in the order of the index; the same one may stand there again. */
  keys: string[];
}

/** Keys alone and no more than are looked at: the browser reads them in one go, however many have the word. */
const keysOf = (db: BookDatabase, word: string): Promise<string[]> =>
  startingWith(db, word).limit(ENTRIES).primaryKeys();

/** Words that each fill what is read have to be counted to be told apart. */
async function rarestOf(db: BookDatabase, found: readonly Found[]): Promise<Found> {
  const many = found.filter(({ keys }) => keys.length === ENTRIES).length > 1;
  const counted = await Promise.all(
    found.map(async (one) => ({
      one,
      count:
        many && one.keys.length === ENTRIES
          ? await startingWith(db, one.word).count()
          : one.keys.length,
    })),
  );
  return counted.reduce((best, next) => (next.count < best.count ? next : best)).one;
}

/** The people and companies changed last. */
export async function latestHits(book: Book, limit: number): Promise<SearchHit[]> {
  const { db } = book;
  return await db.transaction('r', db.tables, async () => {
    const newest = async (table: 'contacts' | 'companies') =>
      (await db.rows(table).orderBy('index.updatedAt').reverse().limit(limit).toArray()).map(
        ({ id, record }) => ({ id, at: record.updatedAt }),
      );
    const [people, companies] = await Promise.all([newest('contacts'), newest('companies')]);
    const ids = [
      ...people.map((item) => ({ ...item, kind: 'contact' as const })),
      ...companies.map((item) => ({ ...item, kind: 'company' as const })),
    ].sort((a, b) => b.at - a.at || (a.kind === 'contact' ? -1 : 1));
    return await hitsOf(book, ids.slice(0, limit), null, limit);
  });
}

interface Subject {
  contact: Contact | null;
  company: Company | null;
  name: string;
}

async function hitsOf(
  book: Book,
  ids: readonly { id: string; kind: SearchHit['kind'] }[],
  text: string | null,
  limit: number,
): Promise<SearchHit[]> {
  const subjects = await subjectsOf(book.db, ids);
  if (text !== null) subjects.sort((a, b) => score(a, text) - score(b, text) || byName(a, b));
  const shown = await withCompanies(book.db, subjects.slice(0, limit));
  return await Promise.all(shown.map((subject) => hitOf(book, subject)));
}

const { compare } = new Intl.Collator();
const byName = (a: Subject, b: Subject): number => compare(a.name, b.name);

/** Names that start with the text come before names that hold it, and those before all others. */
function score({ name }: Subject, text: string): number {
  const folded = fold(name);
  if (folded.startsWith(text)) return 0;
  return folded.includes(text) ? 1 : 2;
}

/** Who is meant, in order, without those who are gone; a person still without their company. */
async function subjectsOf(
  db: BookDatabase,
  ids: readonly { id: string; kind: SearchHit['kind'] }[],
): Promise<Subject[]> {
  const of = (kind: SearchHit['kind']) =>
    ids.filter((one) => one.kind === kind).map(({ id }) => id);
  const [people, companies] = await Promise.all([
    db.rows('contacts').bulkGet(of('contact')),
    db.rows('companies').bulkGet(of('company')),
  ]);
  const subjects = new Map<string, Subject>();
  for (const row of people)
    if (row && isLive(row.record))
      subjects.set(row.id, { contact: row.record, company: null, name: row.record.name });
  for (const row of companies)
    if (row && isLive(row.record))
      subjects.set(row.id, { contact: null, company: row.record, name: row.record.name });
  return ids.flatMap(({ id }) => subjects.get(id) ?? []);
}

/** Companies are read for those alone who are shown. */
async function withCompanies(db: BookDatabase, subjects: readonly Subject[]): Promise<Subject[]> {
  const rows = await db
    .rows('companies')
    .bulkGet(subjects.map(({ contact }) => contact?.companyId ?? ''));
  return subjects.map((subject, at) => {
    const company = rows[at]?.record;
    return subject.contact && isLive(company) ? { ...subject, company } : subject;
  });
}

async function hitOf(book: Book, { contact, company, name }: Subject): Promise<SearchHit> {
  return {
    kind: contact ? 'contact' : 'company',
    id: contact?.id ?? company?.id ?? '',
    name,
    detail: contact
      ? [contact.title, company?.name ?? contact.emails[0]?.address].filter(Boolean).join(', ') ||
        null
      : (company?.domains[0] ?? null),
    badge: await badgeOfCustomer(book, contact, company),
  };
}
