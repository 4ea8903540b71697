import { describe, expect, it, vi } from 'vitest';
import { shareOf } from '@/lib/domain/credit/bands';
import { defaultCreditScheme } from '@/lib/domain/credit/scheme';
import type { IndicatorKey } from '@/lib/schema/credit';
import { answerText, bandTexts, readFigure, shareText } from './figures';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string) => (key === 'shell.languageTag' ? 'en' : key) },
}));

function indicator(key: IndicatorKey) {
  const found = defaultCreditScheme.indicators.find((one) => one.key === key);
  if (!found) throw new Error(`no indicator ${key}`);
  return found;
}
function texts(key: IndicatorKey) {
  const { bands } = indicator(key);
  return bands && bandTexts(bands);
}

describe('bands as written', () => {
  it.each([
    ['relationshipYears', ['≥ 5', '≥ 3', '≥ 1', '≥ 0.5', '< 0.5']],
    ['badDebtRate', ['0', '≤ 1', '≤ 3', '≤ 5', '> 5']],
    ['debtToAssets', ['≤ 40', '≤ 50', '≤ 60', '≤ 70', '> 70']],
    ['netMargin', ['≥ 15', '≥ 10', '≥ 5', '> 0', '≤ 0']],
  ] as const)('%s', (key, written) => expect(texts(key)).toEqual(written));

  it('say the same as the rules, at and beside every edge', () => {
    const holds = (text: string, value: number) => {
      const [, sign = '', edge = ''] = /^([≥≤<>]?) ?(.+)$/.exec(text) ?? [];
      const limit = Number(edge);
      if (sign === '≥') return value >= limit;
      if (sign === '≤') return value <= limit;
      if (sign === '>') return value > limit;
      return sign === '<' ? value < limit : value === limit;
    };
    for (const one of defaultCreditScheme.indicators) {
      if (!one.bands) continue;
      const written = bandTexts(one.bands);
      for (const edge of one.bands.edges)
        for (const value of [edge - 0.01, edge, edge + 0.01]) {
          if (value < 0 && one.key === 'badDebtRate') continue;
          const first = written.findIndex((text) => holds(text, value));
          expect([one.key, value, 100 - 25 * first]).toEqual([one.key, value, shareOf(one, value)]);
        }
    }
  });
});

describe('values as written', () => {
  it('carry their unit, and – for none', () => {
    expect(answerText('fulfilmentRate', 97.4)).toBe('97.4%');
    expect(answerText('relationshipYears', 6)).toBe('6 credit.unit.years');
    expect(answerText('currentRatio', 1.6)).toBe('1.6');
    expect(answerText('overallImpression', 'good')).toBe('credit.word.good');
    expect(answerText('employees', null)).toBe('–');
  });
  it('name what a share needs', () => {
    expect(shareText(indicator('onTimeRate'), 100)).toBe('≥ 95%');
    expect(shareText(indicator('litigationRecord'), 25)).toBe('credit.word.weak');
  });
});

describe('readFigure', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    [' -3 ', -3],
    ['−3', -3],
    ['', null],
    ['  ', null],
    ['abc', undefined],
    ['1,234.5', undefined],
    ['1e5', undefined],
  ])('%j', (typed, value) => expect(readFigure(typed)).toBe(value));
});
