import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSchema } from '@/lib/schema/base';
import { readAmount, writeAmount } from './amount';

const [eur, krw, kwd] = [2, 0, 3];
const none = null;
const decimal = 'decimal';
const thousands = 'thousands';

describe('amounts as typed', () => {
  it.each([
    ['1234', '1234'],
    ['1,234', '1234'],
    ['1 234.50', '1234.50'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ["12'345.60", '12345.60'],
    ['12’345.60', '12345.60'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['.5', '0.5'],
    ['12.', '12'],
    ['12,5', '12.5'],
    ['12,50', '12.50'],
    ['1,2345', '1.2345'],
    ['1234.567', '1234.567'],
    ['007', '7'],
    ['-3.20', '-3.20'],
    ['−3.20', '-3.20'],
    ['１，２３４．５', '1234.5'],
  ])('%s is %s euro beyond doubt', (typed, value) => {
    expect(readAmount(typed, 'en', eur)).toEqual({ value, doubt: null });
  });

  it.each([
    '',
    'abc',
    '1.2.3',
    '12,34,5',
    '1,23,456',
    '1,234.567.890',
    '1,234,',
    '12 5',
    '1  234',
    '€5',
    '-',
    '.',
    '1e3',
    '1.2 3',
    "1044.'91",
    '9'.repeat(25),
    `0.${'9'.repeat(25)}`,
  ])('%j is no amount', (typed) => {
    expect(readAmount(typed, 'en', eur)).toBeNull();
  });

  it.each([
    // The language's decimal mark, in currencies that have thousandths and in those that have not.
    ['440.125', 'en', eur, '440.125', decimal],
    ['440.125', 'ko', krw, '440.125', decimal],
    ['440.125', 'en', kwd, '440.125', null],
    ['12.500', 'en', none, '12.500', decimal],
    ['12,500', 'de', none, '12.500', decimal],
    ['440,125', 'de', kwd, '440.125', null],
    // Its mark between thousands.
    ['1,234', 'en', eur, '1234', null],
    ['1,234', 'en', kwd, '1234', thousands],
    ['1,500', 'zh-CN', none, '1500', thousands],
    ['1.234', 'de', eur, '1234', null],
    ['1234,567', 'en', eur, '1234.567', decimal],
    // A mark the language has no use for: the currency decides.
    ['1.234', 'fr', eur, '1234', thousands],
    ['1.234', 'fr', kwd, '1.234', decimal],
    ['1,234', 'de-CH', none, '1.234', decimal],
    ['1234,567', 'de-CH', eur, '1234.567', null],
    // Groups of the language's own.
    ['12,34,567', 'en-IN', eur, '1234567', null],
  ])('%s in %s with %j places is %s (%s)', (typed, language, places, value, as) => {
    const read = readAmount(typed, language, places);
    expect(read?.value).toBe(value);
    expect(read?.doubt?.as ?? null).toBe(as);
  });

  const languages = fc.constantFrom('en', 'en-IN', 'en-ZA', 'ko', 'zh-CN', 'de', 'de-CH', 'fr');

  it('reads back what the language itself writes', () => {
    const written = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(0, 2, 3), languages);
    fc.assert(
      fc.property(written, ([units, places, language]) => {
        const value = new Big(units).div(10 ** places).toFixed(places);
        const shown = new Intl.NumberFormat(language, {
          minimumFractionDigits: places,
        }).format(value as `${number}`);
        expect(readAmount(shown, language, places)?.value).toBe(value);
      }),
    );
  });

  it('takes whatever is typed as one exact decimal a record can hold, or not at all', () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,' -’"), maxLength: 30 });
    fc.assert(
      fc.property(
        typed,
        languages,
        fc.constantFrom(eur, krw, kwd, none),
        (text, language, places) => {
          const read = readAmount(text, language, places);
          if (read) expect(decimalSchema.safeParse(read.value).success).toBe(true);
        },
      ),
    );
  });
});

describe('a stored amount in a form', () => {
  it('stands in the writing of the language', () => {
    expect(writeAmount('440.125', 'en')).toBe('440.125');
    expect(writeAmount('440.125', 'de')).toBe('440,125');
    expect(writeAmount('1265793.0395', 'ko')).toBe('1265793.0395');
  });

  it('comes back as the same amount, whatever it is', () => {
    const stored = fc.stringMatching(/^-?\d{1,24}(\.\d{1,24})?$/);
    const likely = fc.stringMatching(/^-?\d{1,4}\.\d{3}$/);
    fc.assert(
      fc.property(
        fc.oneof(stored, likely),
        fc.constantFrom('en', 'de', 'de-AT', 'fr', 'ko', 'zh-CN', 'en-IN'),
        fc.constantFrom(eur, krw, kwd, none),
        (value, language, places) => {
          const read = readAmount(writeAmount(value, language), language, places);
          expect(read && new Big(read.value).eq(value)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
