import { describe, expect, it } from 'vitest';
import { companyKey } from './companyKey';
import { type Firm, scoreFirms } from './firm';
import { spelledOut } from './fold';
import { likeFirms } from './likeFirms';
import { SUGGESTED } from './scorePeople';

const firm = (name: string, parts: Partial<Firm> = {}): Firm => {
  const key = companyKey(name);
  return {
    id: `${name} ${parts.domains?.join() ?? ''}`,
    key,
    spelled: spelledOut(name) === null ? null : companyKey(spelledOut(name) ?? ''),
    words: key.split(' '),
    domains: [],
    phones: [],
    country: null,
    ...parts,
  };
};
const at = (...domains: string[]) => ({ domains });

describe('companies that may be one', () => {
  it.each([
    ['legal forms do not count', firm('Tarnholt GmbH'), firm('TARNHOLT Ltd.'), true],
    ['nor do Korean ones', firm('㈜한빛소프트'), firm('한빛소프트 주식회사'), true],
    ['nor Chinese ones', firm('云帆科技有限公司'), firm('云帆科技'), true],
    [
      'one domain, two scripts',
      firm('Hanbit Soft', at('h.example')),
      firm('한빛소프트', at('h.example')),
      true,
    ],
    [
      'one name, the domain of another country',
      firm('Norvik AS', at('norvik.no')),
      firm('Norvik', at('norvik.com')),
      true,
    ],
    [
      'one name, other domains and countries',
      firm('Merkur', { domains: ['merkur-bau.example'], country: 'germany' }),
      firm('Merkur', { domains: ['merkur-kaffee.example'], country: 'austria' }),
      false,
    ],
    [
      'one switchboard in an office block',
      firm('Tarnholt', { phones: ['1'] }),
      firm('Norvik', { phones: ['1'] }),
      false,
    ],
    ['an umlaut or two letters', firm('Müller Bau GmbH'), firm('Mueller Bau'), true],
    ['no umlaut on either side', firm('Muller Bau'), firm('Mueller Bau'), false],
    [
      'an umlaut or two letters, other domains and countries',
      firm('Müller', { domains: ['mueller.example'], country: 'germany' }),
      firm('Mueller', { domains: ['mueller-kaffee.example'], country: 'austria' }),
      false,
    ],
    ['nothing in common', firm('Tarnholt'), firm('Norvik'), false],
    ['no names', firm(''), firm(''), false],
  ])('%s', (_, a, b, wanted) => {
    expect(scoreFirms(a, b).score >= SUGGESTED).toBe(wanted);
    expect(scoreFirms(a, b)).toEqual(scoreFirms(b, a));
  });

  it('a domain of many names is a group’s', async () => {
    const group = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Alpha GmbH'].map((name) =>
      firm(name, at('group.example')),
    );
    const found = await likeFirms(
      group,
      () => false,
      async () => {},
    );
    expect(found.map(({ reasons }) => reasons)).toEqual([['registered-name']]);
    expect(
      await likeFirms(
        group,
        () => true,
        async () => {},
      ),
    ).toEqual([]);
  });
});
