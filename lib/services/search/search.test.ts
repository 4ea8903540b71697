import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { testBook } from '../../../tests/support/book';
import { companyTerms, contactTerms } from '../../db/derive/terms';
import { rowOf } from '../../db/indexing';
import { fold, foldedWords } from '../../domain/matching/fold';
import type { Company, Contact } from '../../schema/records/contact';
import { blankCompany, blankContact } from '../../schema/records/contact';
import type { Book } from '../book';
import { searchBook } from './search';

const since = { createdAt: 1, updatedAt: 1 };
const idAt = (at: number): string => `01900000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`;

const companyAt = (at: number, name: string): Company => ({
  ...blankCompany,
  ...since,
  id: idAt(at),
  name,
  nameKey: name.toLowerCase(),
});
const contactAt = (at: number, name: string, company: Company | null, address = ''): Contact => ({
  ...blankContact,
  ...since,
  id: idAt(at),
  name,
  emails: address ? [{ address, key: address }] : [],
  companyId: company?.id ?? null,
});

/** A book of these people and companies, as saving would have left it. */
async function bookOf(companies: Company[], people: Contact[]): Promise<Book> {
  const book = testBook();
  const firms = new Map(companies.map((company) => [company.id, company]));
  await book.db.rows('companies').bulkPut(companies.map((one) => rowOf('companies', one.id, one)));
  await book.db.rows('contacts').bulkPut(people.map((one) => rowOf('contacts', one.id, one)));
  await book.db.terms.bulkPut([
    ...companies.map(companyTerms),
    ...people.map((one) => contactTerms(one, firms.get(one.companyId ?? '') ?? null)),
  ]);
  return book;
}
const names = async (book: Book, text: string, limit = 20): Promise<string[]> =>
  (await searchBook(book, text, limit)).map(({ name }) => name);

it('finds those who have every word, names that begin with the text first, each in the order of names', async () => {
  const kornwerk = companyAt(1, 'Kornwerk Anna');
  const book = await bookOf(
    [kornwerk],
    [
      contactAt(2, 'Berta Annas', null),
      contactAt(3, 'Anna Zell', kornwerk, 'anna@kornwerk.example'),
      contactAt(4, 'Ännä Berg', null),
      contactAt(5, 'Jo Lund', kornwerk),
      contactAt(6, 'Peter', null),
    ],
  );
  expect(await names(book, 'anna')).toEqual([
    'Ännä Berg',
    'Anna Zell',
    'Berta Annas',
    'Kornwerk Anna',
    'Jo Lund',
  ]);
  expect(await names(book, 'anna kornwerk')).toEqual(['Anna Zell', 'Jo Lund', 'Kornwerk Anna']);
  expect(await names(book, 'kornwerk anna zell')).toEqual(['Anna Zell']);
  expect(await names(book, 'anna', 2)).toEqual(['Ännä Berg', 'Anna Zell']);
  expect(await names(book, 'nna')).toEqual([]);
  expect(await names(book, ' . ')).toEqual([]);
  const [hit] = await searchBook(book, 'zell', 1);
  expect(hit).toMatchObject({ kind: 'contact', id: idAt(3), detail: 'Kornwerk Anna' });
});

it('leaves out who is gone, and a company that is', async () => {
  const gone = { ...companyAt(1, 'Kornwerk'), deletedAt: 2 };
  const book = await bookOf(
    [gone],
    [
      contactAt(2, 'Anna Berg', gone, 'anna@kornwerk.example'),
      { ...contactAt(3, 'Anna Lund', null), deletedAt: 2 },
    ],
  );
  expect(await searchBook(book, 'anna', 9)).toMatchObject([
    { name: 'Anna Berg', detail: 'anna@kornwerk.example' },
  ]);
  expect(await names(book, 'kornwerk')).toEqual(['Anna Berg']);
});

it('finds the few among a crowd that has the other words too, and some of the crowd by those alone', async () => {
  const firm = companyAt(1, 'Crowd');
  const people = Array.from({ length: 4200 }, (_, at) =>
    contactAt(at + 2, at % 2000 === 1999 ? `Person Rare ${at}` : `Person ${at}`, firm),
  );
  const book = await bookOf([firm], people);
  expect(await names(book, 'person rare')).toEqual(['Person Rare 1999', 'Person Rare 3999']);
  expect(await names(book, 'crowd person rare 3999')).toEqual(['Person Rare 3999']);
  // Both words fill what is read of one; the company has only one of them.
  const both = await names(book, 'crowd person', 5);
  expect(both).toHaveLength(5);
  expect(both.every((name) => name.startsWith('Person'))).toBe(true);
  expect(await names(book, 'p', 30)).toHaveLength(30);
});

it('finds in a small book just those whom looking at everybody would find', async () => {
  const words = ['anna', 'berg', 'an', '김민지', '민지', 'Øre', 'b'];
  const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), line, async (all, asked) => {
      const people = all.map((name, at) => contactAt(at + 1, name.join(' '), null));
      const book = await bookOf([], people);
      const fits = ({ name }: Contact) =>
        foldedWords(asked.join(' ')).every((word) =>
          foldedWords(name).some((one) =>
            /\p{Script=Hangul}/u.test(one) ? one.includes(word) : one.startsWith(word),
          ),
        );
      const found = await names(book, asked.join(' '), 50);
      expect(found.toSorted()).toEqual(
        people
          .filter(fits)
          .map(({ name }) => name)
          .toSorted(),
      );
      const ranks = found.map((name) => (fold(name).startsWith(fold(asked.join(' '))) ? 0 : 1));
      expect(ranks).toEqual(ranks.toSorted());
    }),
    { numRuns: 40 },
  );
});

it('finds a name by a word of any length, typed whole', async () => {
  const latin = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk';
  const hangul = '가나다라마바사아자차'.repeat(6);
  const book = await bookOf([companyAt(1, latin), companyAt(2, hangul)], []);
  expect(await names(book, latin)).toEqual([latin]);
  expect(await names(book, hangul)).toEqual([hangul]);
});
