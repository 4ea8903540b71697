import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { shareOf } from '@/lib/domain/credit/bands';
import { defaultCreditScheme } from '@/lib/domain/credit/scheme';
import type { IndicatorKey } from '@/lib/schema/credit';
import { answerText, bandTexts, readFigure, shareText, writeFigure } from './figures';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string) => (key === 'shell.languageTag' ? 'en' : key) },
}));
vi.mock('@/lib/platform/surface', () => ({ languageOf: () => 'en-US' }));

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
    ['12.5', 'en', 12.5],
    ['12,5', 'en', 12.5],
    ['1,250', 'en', 1250],
    ['1,250', 'de', 1.25],
    ['1.250', 'de', 1250],
    ['1,250', 'ko', 1250],
    ['1,234.5', 'en', 1234.5],
    ['1.234,5', 'zh-CN', 1234.5],
    ['１２.５', 'ko', 12.5],
    [' -3 ', 'en', -3],
    ['−3', 'en', -3],
    ['', 'en', null],
    ['  ', 'en', null],
    ['abc', 'en', undefined],
    ['1,23,4', 'en', undefined],
    ['1e5', 'en', undefined],
    ['1234567890123', 'en', undefined],
    ['0.1234567', 'en', undefined],
  ])('%j in %s', (typed, language, value) => expect(readFigure(typed, language)).toBe(value));
});

describe('writeFigure', () => {
  it('writes what was typed in the marks of the language, and cuts what was computed', () => {
    expect(writeFigure(1250.5, 'de')).toBe('1250,5');
    expect(writeFigure(0.000001, 'en')).toBe('0.000001');
    expect(writeFigure(292 / 3, 'en')).toBe('97.33');
    expect(writeFigure(99.9999999, 'en-ZA')).toBe('99,99');
  });
  it('is read again as the same figure, whatever was typed', () => {
    const typed = fc.tuple(
      fc.integer({ min: -9e9, max: 9e9 }),
      fc.integer({ min: 0, max: 999_999 }),
    );
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom('en', 'ko', 'zh-CN', 'de', 'en-ZA'),
        ([whole, rest], language) => {
          const value = Number(`${whole}.${String(rest).padStart(6, '0')}`);
          const fraction = String(value).split('.')[1] ?? '';
          // Three places are thousands where the language's own mark does not say otherwise; it always does here.
          expect([
            readFigure(writeFigure(value, language), language),
            fraction.length <= 6,
          ]).toEqual([value, true]);
        },
      ),
    );
  });
});
