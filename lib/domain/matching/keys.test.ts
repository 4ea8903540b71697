import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyFor } from '../../../tests/support/work';
import { companyKey } from './companyKey';
import { domainKey, emailKey } from './emailKey';
import { linkedinKey, linkedinKeys } from './linkedinKey';
import { nameKey, nameKeys } from './nameKey';

describe('emailKey', () => {
  it.each([
    ['Laura@Tarnholt.Example', 'laura@tarnholt.example'],
    ['laura@tarnholt.example.', 'laura@tarnholt.example'],
    ['M.Kim+crates@gmail.com', 'mkim@gmail.com'],
    ['m.kim@googlemail.com', 'mkim@gmail.com'],
    ['m.kim+crates@tarnholt.example', 'm.kim+crates@tarnholt.example'],
    ['m.kim@notgmail.com', 'm.kim@notgmail.com'],
    ['+@gmail.com', '+@gmail.com'],
  ])('%s → %s', (written, key) => {
    expect(emailKey(written)).toBe(key);
  });
  it.each(['', '@', 'a@', '@b.example', 'a b@c.example', 'tarnholt.example'])(
    'no key for %j',
    (written) => {
      expect(emailKey(written)).toBeNull();
    },
  );
});

describe('domainKey', () => {
  it.each([
    ['@Tarnholt.Example', 'tarnholt.example'],
    ['www.tarnholt.example.', 'tarnholt.example'],
    ['https://x', null],
    [' ', null],
  ])('%s → %s', (written, key) => {
    expect(domainKey(written)).toBe(key);
  });
});

describe('linkedinKey', () => {
  it.each([
    'https://www.linkedin.com/in/Laura-Pemberton/',
    'http://kr.linkedin.com/in/laura-pemberton?trk=x#about',
    'linkedin.com/in/laura-pemberton/de/',
    'https://www.linkedin.com/in/laura-pemberton/overlay/contact-info/',
    'https://m.linkedin.com/mwlite/in/laura-pemberton',
    '/in/laura-pemberton',
    'laura-pemberton',
  ])('reads the profile of %s', (written) => {
    expect(linkedinKey(written)).toBe('in:laura-pemberton');
  });
  it('decodes percent signs and keeps broken ones', () => {
    expect(linkedinKey('https://www.linkedin.com/in/%EA%B9%80%EB%AF%BC%EC%A7%80-1a')).toBe(
      'in:김민지-1a',
    );
    expect(linkedinKey('/in/100%-ok')).toBe('in:100%-ok');
  });
  it('keeps member ids apart, in their case', () => {
    const id = 'ACoAAB1c2D3e4F5g6H7i8J9k0L1m2N3o4P5q6R7';
    expect(linkedinKey(`https://www.linkedin.com/in/${id}/`)).toBe(`id:${id}`);
    expect(linkedinKeys({ slug: 'Laura-P', memberId: id })).toEqual(['in:laura-p', `id:${id}`]);
    expect(linkedinKeys(null)).toEqual([]);
  });
  it.each([
    'https://www.linkedin.com/company/tarnholt/',
    'https://evil.example/linkedin.com/in/x',
    'https://notlinkedin.com/in/x',
    '',
  ])('sees no profile in %j', (written) => {
    expect(linkedinKey(written)).toBeNull();
  });
});

describe('companyKey', () => {
  it.each([
    [
      'tarnholt',
      [
        'Tarnholt',
        'TARNHOLT Ltd.',
        'Tarnholt, Inc.',
        'Tarnholt GmbH & Co. KG',
        'Tarnholt G.m.b.H.',
        'Tarnholt Ges.m.b.H.',
        'Tarnholt GesmbH',
        'Tarnholt UG (haftungsbeschränkt)',
        'Tarnholt S.A. de C.V.',
        'Tarnholt S. de R.L. de C.V.',
        'Tarnholt Private Limited',
        'Tarnholt Pvt. Ltd.',
        'The Tarnholt Company',
        'Tarnholt S.A.',
        'Tarnholt S. A.',
        'Tarnholt S.à r.l.',
        'Tarnholt Oy',
        'Tarnholt A/S',
        'Tarnholt s.r.o.',
        'Tarnholt Sp. z o.o.',
        'Tarnholt Pty Ltd',
        'Tarnholt Co., Ltd.',
        'Tarnholt K.K.',
      ],
    ],
    [
      '한빛소프트',
      [
        '한빛소프트',
        '㈜한빛소프트',
        '(주)한빛소프트',
        '주식회사 한빛소프트',
        '한빛소프트(주)',
        '（주） 한빛 소프트',
      ],
    ],
    ['华信贸易', ['华信贸易有限公司', '华信贸易', '华信贸易股份有限公司', '华信贸易 有限责任公司']],
    [
      'みなとデザイン',
      ['みなとデザイン株式会社', '株式会社みなとデザイン', '㈱みなとデザイン', '㍿みなとデザイン'],
    ],
    ['atelier elodie', ['Atelier Élodie SARL', 'ATELIER ELODIE']],
    ['co op', ['Co-op Ltd']],
  ])('%s', (key, spellings) => {
    for (const spelling of spellings)
      expect([spelling, companyKey(spelling)]).toEqual([spelling, key]);
  });
  it('keeps different firms apart and never loses a whole name', () => {
    expect(companyKey('Northwind Labs')).not.toBe(companyKey('Northwind'));
    expect(companyKey('AG')).toBe('ag');
    expect(companyKey('株式会社')).not.toBe('');
    expect(companyKey('Société Générale SA')).toBe('societe generale');
    expect(companyKey('')).toBe('');
  });
});

describe('nameKey', () => {
  it.each([
    ['Kim Minji', 'Minji KIM'],
    ['João Silva', 'Silva, Joao'],
    ['Dr. Jürgen Groß', 'jurgen gross'],
    ["Sinéad O'Brien", 'Sinead OBrien'],
    ['佐藤 愛子', '佐藤愛子'],
    ['김 민지', '김민지'],
    ['Łukasz Żak', 'lukasz zak'],
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(nameKey(one)).not.toBe('');
  });
  it('has a key for each writing', () => {
    expect(nameKeys('李伟 David Li')).toEqual(['李伟', 'david li']);
    expect(nameKeys('🙂')).toEqual([]);
    expect(nameKey('Kim Minji')).not.toBe(nameKey('Kim Minjae'));
  });
});

describe('all keys', () => {
  const pieces = fc.constantFrom(
    ...[
      'the ',
      ' ltd',
      ' S.A. ',
      'S.',
      'à r.l.',
      '(주)',
      '(',
      '주',
      ')',
      '株式会社',
      '有限',
      '公司',
      '㈜',
      'a',
      ' ',
      '&',
    ],
    ...[
      "'",
      '.',
      '/',
      'Sp. z o.o.',
      'A/S',
      'ß',
      'İ',
      'ﬁ',
      '\u0301',
      'カ',
      'ﾞ',
      'Dr. ',
      'ǅ',
      '@',
      '+',
      'gmail.com',
    ],
  );
  const likely = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''));
  const text = fc.oneof(
    likely,
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.emailAddress(),
  );
  it.each([
    ['emailKey', (value: string) => emailKey(value) ?? ''],
    ['domainKey', (value: string) => domainKey(value) ?? ''],
    ['companyKey', companyKey],
    ['nameKey', nameKey],
  ])('%s is idempotent and never throws', (_, key) => {
    fc.assert(
      fc.property(text, (value) => {
        expect(key(key(value))).toBe(key(value));
      }),
      { numRuns: 500 },
    );
  });
  it('linkedinKey never throws and is lower-case for slugs', () => {
    fc.assert(
      fc.property(text, (value) => {
        const key = linkedinKey(`https://www.linkedin.com/in/${value}`);
        if (key?.startsWith('in:')) expect(key).toBe(key.toLowerCase().normalize('NFC'));
      }),
    );
  });
  it('finish at once on long hostile text', () => {
    const busy = busyFor(() => {
      for (const unit of [
        'a.',
        'S. ',
        'a ',
        '.',
        '+',
        '株式会社 ',
        '% ',
        'ß',
        '\u0301',
        '@',
        '& ',
        'Sp. z ',
      ]) {
        const long = unit.repeat(6000 / unit.length);
        for (const key of [emailKey, domainKey, companyKey, nameKey, linkedinKey]) key(long);
      }
    });
    expect(busy).toBeLessThan(1000);
  });
});
