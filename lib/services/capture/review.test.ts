import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, id, testBook } from '../../../tests/support/book';
import { SHARED_BY } from '../../domain/matching/person';
import type { Book } from '../book';
import { execute } from '../commands';
import { likesOf } from '../merge/likes';
import { reviewCapture } from './review';

const phone = (number: string, kind: 'work' | 'mobile' | 'fax' = 'work') => ({ number, kind });

async function add(book: Book, name: string, company: string | null, ...numbers: string[]) {
  const contactId = id();
  const done = await execute(book, 'contact.add', {
    commandId: id(),
    contactId,
    draft: draftOf(name, [], { phones: numbers.map((number) => phone(number)) }),
    company: company === null ? { kind: 'none' } : { kind: 'new', companyId: id(), name: company },
  });
  if (!done.ok) throw new Error(done.error.message);
  return contactId;
}

const found = async (book: Book, name: string, ...phones: ReturnType<typeof phone>[]) =>
  (await reviewCapture(book, draftOf(name, [], { phones }))).duplicates;

describe('the check before saving', () => {
  it('finds somebody at another company by the number, however it is written', async () => {
    const book = testBook();
    const known = await add(book, 'Jana A. Weber', 'Kornwerk', '+493012345678');
    expect(await found(book, 'Weber, Jana', phone('030 / 1234 5678', 'mobile'))).toMatchObject([
      { contactId: known, reason: 'same-phone' },
    ]);
    expect(await found(book, 'J. Weber', phone('+49 30 12345678'))).toMatchObject([
      { contactId: known, reason: 'same-phone' },
    ]);
    expect(await found(book, 'Jana Weber', phone('+49 30 12345670'))).toEqual([]);
    expect(await found(book, 'Jana Weber', phone('+493012345678', 'fax'))).toEqual([]);
  });

  it('finds names in Korean and with umlauts', async () => {
    const book = testBook();
    const minsu = await add(book, '김민수', '한빛', '+821012345678');
    const mueller = await add(book, 'Hans Müller', 'Adler', '+4915112345678');
    expect(await found(book, '김민수', phone('010-1234-5678'))).toMatchObject([
      { contactId: minsu, reason: 'same-phone' },
    ]);
    for (const name of ['Hans Mueller', 'H. Mueller', 'Müller, Hans'])
      expect(await found(book, name, phone('0151 12345678'))).toMatchObject([
        { contactId: mueller, reason: 'same-phone' },
      ]);
  });

  it('takes colleagues with one switchboard for nobody else', async () => {
    const book = testBook();
    const board = '+4989555000';
    const names = ['Anna Berg', 'Carl Cohn', 'Ida Berg', 'Emil Falk'];
    for (const name of names) await add(book, name, 'Kornwerk', board);
    for (const name of ['Georg Hahn', 'Lena Berg', 'Carla Klein'])
      expect(await found(book, name, phone(board))).toEqual([]);
  });

  it('never names two who share nothing but the number, nor misses one of the same name and number', async () => {
    const given = fc.constantFrom('Anna', 'Bert', 'Carla', 'Dora');
    const family = fc.constantFrom('Berg', 'Cohn', 'Falk');
    const someone = fc.record({ given, family, at: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(fc.array(someone, { maxLength: 6 }), someone, async (people, one) => {
        const book = testBook();
        const numbers = ['+4930100100', '+4930200200', '+4930300300'];
        for (const [n, { given: first, family: last, at }] of people.entries())
          await add(book, `${first} ${last}`, `Firm ${n}`, numbers[at] ?? '');
        const number = numbers[one.at] ?? '';
        const same = people.filter(
          (other) => other.given === one.given && other.family === one.family,
        );
        const holders = people.filter(({ at }) => at === one.at);
        const names = new Set(holders.map((other) => `${other.given} ${other.family}`));
        const duplicates = await found(book, `${one.given} ${one.family}`, phone(number));
        for (const { name } of duplicates) expect(name).toBe(`${one.given} ${one.family}`);
        const expected = names.size < SHARED_BY && same.some(({ at }) => at === one.at);
        if (expected) expect(duplicates).not.toEqual([]);
        await book.db.delete();
      }),
      { numRuns: 40 },
    );
  });
});

it('a card shows who has the same number', async () => {
  const book = testBook();
  const one = await add(book, 'Jana A. Weber', 'Kornwerk', '+493012345678');
  const other = await add(book, 'Jana Weber', 'Elsewhere', '030 12345678');
  expect(await likesOf(book.db, { kind: 'contact', id: one })).toMatchObject([
    { id: other, reasons: ['phone'] },
  ]);
});
