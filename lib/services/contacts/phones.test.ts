import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phone } from '../../schema/draft';
import { hostsOf, keptPhone, keptPhones, type PhonePlace } from './phones';

const nowhere: PhonePlace = { addresses: [], hosts: [], names: [], numbers: [] };
const address = { street: null, city: null, region: null, postalCode: null, country: null };
const phone = (number: string, kind: Phone['kind'] = 'work'): Phone => ({ number, kind });

describe('a number as it is kept', () => {
  it.each<[string, PhonePlace, string]>([
    ['+47 22 55 44 62', nowhere, '+4722554462'],
    ['0047 22 55 44 62', nowhere, '+4722554462'],
    ['02-312-3456', { ...nowhere, addresses: [{ ...address, country: 'KR' }] }, '+8223123456'],
    ['010-1234-5678', { ...nowhere, names: ['한빛소프트 주식회사'] }, '+821012345678'],
    ['089 1234567', { ...nowhere, hosts: ['firma.de'] }, '+49891234567'],
    ['020 7946 0018', { ...nowhere, numbers: ['+44 20 7946 0000'] }, '+442079460018'],
    ['22 55 44 62', { ...nowhere, hosts: ['gmail.com', 'firma.no'] }, '+4722554462'],
  ])('%j', (written, place, kept) => expect(keptPhone(written, place)).toBe(kept));

  it('stays as it was typed where the country is not known, or it is none there', () => {
    const germany = { ...nowhere, hosts: ['firma.de'] };
    expect(keptPhone('02-312-3456', { ...nowhere, hosts: ['gmail.com'] })).toBe('02-312-3456');
    for (const written of ['12', 'ask at the gate', 'ext. 4411', '+1'])
      expect(keptPhone(written, germany)).toBe(written);
  });
  it('stays as it was typed with an extension, which E.164 cannot hold', () => {
    expect(keptPhone('+1 418 656 9254 ext. 102', nowhere)).toBe('+1 418 656 9254 ext. 102');
  });
});

describe('several numbers', () => {
  it('are kept once each, with their kinds, and known ones untouched', () => {
    const known = [phone('022 55 44 62', 'fax')];
    const typed = [phone('022 55 44 62'), phone('+47 22 55 44 63', 'mobile'), phone('+4722554463')];
    expect(keptPhones(typed, { ...nowhere, hosts: ['firma.no'] }, known)).toEqual([
      phone('022 55 44 62', 'fax'),
      phone('+4722554463', 'mobile'),
    ]);
  });
  it('tell each other’s country', () => {
    expect(keptPhones([phone('+82 2 312 3456'), phone('010-1234-5678')], nowhere)).toEqual([
      phone('+8223123456'),
      phone('+821012345678'),
    ]);
  });
  it('never throw, never vanish, and stay what they are when kept again', () => {
    const place = { ...nowhere, hosts: ['firma.kr'] };
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 5 }), (written) => {
        const kept = keptPhones(
          written.map((one) => phone(one)),
          place,
        );
        expect(kept.length > 0).toBe(written.length > 0);
        expect(keptPhones(kept, place)).toEqual(kept);
      }),
    );
  });
});

it('hosts are what stands behind the last @', () => {
  expect(hostsOf(['"a@b"@Firma.DE', 'x@y.kr'])).toEqual(['firma.de', 'y.kr']);
});
