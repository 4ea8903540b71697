import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { fold, foldedWords } from '../../domain/matching/fold';
import type { Company, Contact } from '../../schema/records/contact';
import type { SearchHit } from '../../schema/views/card';
import { badgeOfCustomer } from '../badges/customer';
import type { Book } from '../book';

/** Records looked at for the rarest word; the others only narrow them down. */
const CANDIDATES = 1000;
/** A search of a whole sentence looks at its first words. */
const WORDS = 6;

/**
 * People and companies that have every word of the text somewhere in name, company or address: the
 * start of a word, or any part of a Hangul or Han one.
 */
export async function searchBook(book: Book, text: string, limit: number): Promise<SearchHit[]> {
  const { db } = book;
  const words = foldedWords(text).slice(0, WORDS);
  if (words.length === 0) return [];
  return await db.transaction('r', db.tables, async () => {
    const counted = await Promise.all(
      words.map(async (word) => ({ word, count: await startingWith(db, word).count() })),
    );
    counted.sort((a, b) => a.count - b.count);
    const [rarest, ...others] = counted.map(({ word }) => word);
    if (rarest === undefined) return [];
    const rows = await startingWith(db, rarest).distinct().limit(CANDIDATES).toArray();
    const ids = rows
      .filter(({ terms }) => others.every((word) => terms.some((term) => term.startsWith(word))))
      .map(({ id, kind }) => ({ id, kind }));
    return await hitsOf(book, ids, fold(text.trim()), limit);
  });
}

const startingWith = (db: BookDatabase, word: string) => db.terms.where('terms').startsWith(word);

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
  const subjects = (await Promise.all(ids.map((item) => subjectOf(book.db, item)))).filter(
    (subject) => subject !== null,
  );
  if (text !== null) subjects.sort((a, b) => score(a, text) - score(b, text) || byName(a, b));
  return await Promise.all(subjects.slice(0, limit).map((subject) => hitOf(book, subject)));
}

const byName = (a: Subject, b: Subject): number => a.name.localeCompare(b.name);

/** Names that start with the text come before names that hold it, and those before all others. */
function score({ name }: Subject, text: string): number {
  const folded = fold(name);
  if (folded.startsWith(text)) return 0;
  return folded.includes(text) ? 1 : 2;
}

async function subjectOf(
  db: BookDatabase,
  { id, kind }: { id: string; kind: SearchHit['kind'] },
): Promise<Subject | null> {
  if (kind === 'company') {
    const company = (await db.rows('companies').get(id))?.record;
    return isLive(company) ? { contact: null, company, name: company.name } : null;
  }
  const contact = (await db.rows('contacts').get(id))?.record;
  if (!isLive(contact)) return null;
  const company = contact.companyId
    ? (await db.rows('companies').get(contact.companyId))?.record
    : undefined;
  return { contact, company: isLive(company) ? company : null, name: contact.name };
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
