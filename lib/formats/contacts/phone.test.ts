import { readFileSync } from 'node:fs';
import { isSupportedCountry } from 'libphonenumber-js/min';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sharedPath } from '../../../tests/support/shared';
import { countryCode, phoneCountry } from './country';
import { emptyRaw } from './entry';
import { readNumber } from './phone';
import { kindOfLabel } from './phoneKind';

describe('a number in a file', () => {
  it.each([
    ['+49 (0)30 1234567', null, '+49301234567', null],
    ['0049 30 1234567', null, '+49301234567', null],
    ['tel:+1-418-656-9254;ext=102', null, '+14186569254', '102'],
    ['+82 2 555 0101 내선 7', null, '+8225550101', '7'],
    ['010-1234-5678', 'KR', '+821012345678', null],
    ['（０２）５５５－０１０１', 'KR', '+8225550101', null],
    ['020 7946 0018', null, '020 7946 0018', null],
    ['12', 'DE', '12', null],
    ['+39 06 1234567', null, '+39061234567', null],
  ] as const)('%j with country %s is %s', (text, country, number, extension) => {
    expect(readNumber(text, country)).toEqual({ number, extension });
  });
  it.each(['', 'call me', '+', '1', 'x'.repeat(100), `${'12 '.repeat(40)}`])(
    '%j is none',
    (text) => {
      expect(readNumber(text, 'DE')).toBeNull();
    },
  );
  it.each([
    ['Work Fax', 'fax'],
    ['_WorkFAX', 'fax'],
    ['휴대전화', 'mobile'],
    ['Main', 'work'],
    ['직장', 'work'],
    ['单位', 'work'],
    ['Home', 'other'],
    ['', 'other'],
    ["Grandma's", null],
  ])('labelled %j is of kind %s', (label, kind) => {
    expect(kindOfLabel(label)).toBe(kind);
  });
});

describe('the country of numbers without +code', () => {
  it.each([
    ['US', 'US'],
    ['uk', 'GB'],
    ['Deutschland', 'DE'],
    ['대한민국', 'KR'],
    ['中国', 'CN'],
    ['États-Unis', 'US'],
    ['United States of America', 'US'],
    ['Atlantis', null],
    ['XX', null],
  ])('an address in %j says %s', (written, country) => {
    expect(countryCode(written)).toBe(country);
  });
  it('follows from mail host and writing where there is no address', () => {
    const at = (host: string) => ({
      ...emptyRaw(1),
      emails: [{ text: `a@${host}`, field: 'e' }],
    });
    expect(phoneCountry(at('firm.kr'))).toBe('KR');
    expect(phoneCountry(at('firm.com'))).toBeNull();
    expect(phoneCountry({ ...at('firm.com'), company: '두루빛식품' })).toBe('KR');
  });
});

const samples = sharedPath('fixtures', 'phone', 'libphonenumber-example-numbers.csv');
describe.skipIf(samples === null)('the example numbers of all regions', () => {
  const { data } = Papa.parse<Record<string, string>>(
    samples === null ? '' : readFileSync(samples, 'utf8'),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  it('keep their international form', () => {
    const wrong = data.filter(({ e164 = '' }) => readNumber(e164, null)?.number !== e164);
    expect(wrong.map(({ region, type }) => `${region} ${type}`)).toEqual([]);
  });
  it('are found from their national form, where it is valid at all', () => {
    const usual = data.filter(({ type }) => type === 'mobile' || type === 'fixedLine');
    const found = usual.filter(({ region = '', national_prefix = '', national_number, e164 }) => {
      if (!isSupportedCountry(region)) return false;
      return readNumber(`${national_prefix}${national_number}`, region)?.number === e164;
    });
    expect(usual.length).toBeGreaterThan(400);
    expect(found.length / usual.length).toBeGreaterThan(0.97);
  });
});
