import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAt, anyAnswers, best } from '../../../tests/support/answers';
import { type Answers, indicatorKeys, judgements } from '../../schema/credit';
import { shareOf } from './bands';
import { rate, shownScore } from './rate';
import { defaultCreditScheme as scheme } from './scheme';
import { gradeIndex, gradeOfPoints } from './score';

const indicatorOf = (key: string) => {
  const found = scheme.indicators.find((indicator) => indicator.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};

describe('bands', () => {
  it.each([
    ['fulfilmentRate', 100, 100],
    ['fulfilmentRate', 99.99, 75],
    ['fulfilmentRate', 85, 50],
    ['fulfilmentRate', 69.9, 0],
    ['onTimeRate', 95, 100],
    ['badDebtRate', 0, 100],
    ['badDebtRate', 0.001, 75],
    ['badDebtRate', 1, 75],
    ['badDebtRate', 5.01, 0],
    ['relationshipYears', 0.5, 25],
    ['debtToAssets', 40, 100],
    ['debtToAssets', 70.1, 0],
    ['receivablesDays', 120, 25],
    ['revenueGrowth', 0, 25],
    ['revenueGrowth', -1, 0],
    ['netMargin', 0, 0],
    ['netMargin', 0.01, 25],
    ['returnOnEquity', 0, 0],
    ['returnOnEquity', 15, 100],
  ])('%s of %d earns %d %%', (key, value, share) => {
    expect(shareOf(indicatorOf(key), value)).toBe(share);
  });

  it('give an edge to the upper band, except where it is written >', () => {
    for (const indicator of scheme.indicators) {
      indicator.bands?.edges.forEach((edge, index) => {
        const expected = 100 - 25 * index - (indicator.bands?.open[index] ? 25 : 0);
        expect(shareOf(indicator, edge)).toBe(expected);
      });
    }
  });

  it('give the five words 100, 75, 50, 25 and 0 %', () => {
    const shares = judgements.map((word) => shareOf(indicatorOf('litigationRecord'), word));
    expect(shares).toEqual([100, 75, 50, 25, 0]);
  });
});

describe('a rating', () => {
  it('of the best answers is 100, AAA', () => {
    expect(rate(best, scheme)).toEqual({
      score: 100,
      grade: 'AAA',
      provisional: false,
      answered: 20,
      points: Object.fromEntries(scheme.indicators.map(({ key, points }) => [key, points])),
      ceilings: [],
      cheapest: [],
    });
  });

  it('is decided on the unrounded score and shown cut', () => {
    expect(shownScore(89.96)).toBe('89.9');
    expect(gradeOfPoints(scheme, '89.96', '100')).toBe('AA');
    expect(gradeOfPoints(scheme, '90', '100')).toBe('AAA');
    expect(gradeOfPoints(scheme, '59.999999999', '100')).toBe('C');
  });

  it('holds the ceilings against the score', () => {
    const debt = rate({ ...best, badDebtRate: 0.5 }, scheme);
    expect(debt).toMatchObject({ score: 98.5, grade: 'B', ceilings: ['badDebt'] });
    const slow = rate({ ...best, fulfilmentRate: 84.99 }, scheme);
    expect(slow).toMatchObject({ grade: 'A', ceilings: ['lowFulfilment'] });
    expect(rate({ ...best, fulfilmentRate: 85 }, scheme).ceilings).toEqual([]);
    const sued = rate({ ...best, litigationRecord: 'poor' }, scheme);
    expect(sued).toMatchObject({ grade: 'B', ceilings: ['litigation'] });
  });

  it('names no ceiling that changed nothing', () => {
    const poor: Answers = { ...best, fulfilmentRate: 0, onTimeRate: 0, badDebtRate: 9 };
    expect(rate(poor, scheme)).toMatchObject({ grade: 'C', ceilings: [] });
  });

  it('is provisional while an indicator is missing, and null is missing', () => {
    const partial = rate({ ...best, employees: null }, scheme);
    expect(partial).toMatchObject({ score: 100, provisional: true, answered: 19 });
    expect(partial.points).not.toHaveProperty('employees');
  });

  it('is none with under 40 points’ worth or without Performance', () => {
    const performance: Answers = { fulfilmentRate: 100, onTimeRate: 100 };
    const none = { score: null, grade: null, provisional: true };
    expect(rate(performance, scheme)).toMatchObject({ ...none, answered: 2 });
    expect(rate({ ...performance, overallImpression: 'good' }, scheme).grade).toBe('AAA');
    const { fulfilmentRate, onTimeRate, badDebtRate, ...others } = best;
    expect(rate(others, scheme)).toMatchObject({ ...none, answered: 17 });
    expect(rate({}, scheme)).toMatchObject({ ...none, answered: 0, points: {}, cheapest: [] });
  });

  it('is none with fewer points’ worth than the scheme asks for, and else the same', () => {
    const { leastPoints: _, unconfirmed: _u, overdueDays: _o, ...older } = scheme;
    fc.assert(
      fc.property(
        anyAnswers,
        fc.integer({ min: 10, max: 1000 }).map((tenths) => tenths / 10),
        (answers, leastPoints) => {
          const result = rate(answers, { ...scheme, leastPoints });
          const free = rate(answers, { ...scheme, leastPoints: 1 });
          const worth = scheme.indicators
            .filter(({ key }) => (answers[key] ?? null) !== null)
            .reduce((sum, { points }) => sum + points, 0);
          expect(result.grade).toBe(worth >= leastPoints ? free.grade : null);
          expect(result.score).toBe(worth >= leastPoints ? free.score : null);
          expect(rate(answers, older)).toEqual(rate(answers, scheme));
        },
      ),
    );
    expect(rate({ onTimeRate: 100 }, { ...scheme, leastPoints: 16 }).grade).toBe('AAA');
    expect(rate({ onTimeRate: 100 }, { ...scheme, leastPoints: 16.1 }).grade).toBeNull();
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned: Answers = Object.fromEntries(Object.entries(answers).reverse());
        expect(rate(turned, scheme)).toEqual(rate(answers, scheme));
      }),
    );
  });

  it('scores between 0 and 100, counts the answers, and is lowered by ceilings only', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = rate(answers, scheme);
        const bare = rate(answers, { ...scheme, ceilings: [] });
        const given = indicatorKeys.filter((key) => (answers[key] ?? null) !== null);
        expect(result.answered).toBe(given.length);
        expect(result.provisional).toBe(given.length < 20);
        expect(result.score).toBe(bare.score);
        if (result.score === null || result.grade === null || bare.grade === null) return;
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        expect(gradeIndex(result.grade)).toBeGreaterThanOrEqual(gradeIndex(bare.grade));
        expect(result.ceilings.length > 0).toBe(result.grade !== bare.grade);
      }),
    );
  });

  it('never falls when one answer gets better', () => {
    const shares = fc.constantFrom(0, 25, 50, 75, 100);
    fc.assert(
      fc.property(
        fc.array(shares, { minLength: 20, maxLength: 20 }),
        fc.constantFrom(...indicatorKeys),
        (all, key) => {
          const answers: Answers = Object.fromEntries(
            scheme.indicators.map((indicator, i) => [
              indicator.key,
              answerAt(indicator, all[i] ?? 0),
            ]),
          );
          const better = { ...answers, [key]: answerAt(indicatorOf(key), 100) };
          const [was, is] = [rate(answers, scheme), rate(better, scheme)];
          expect(is.score).toBeGreaterThanOrEqual(was.score ?? 0);
          expect(gradeIndex(is.grade ?? 'C')).toBeLessThanOrEqual(gradeIndex(was.grade ?? 'C'));
        },
      ),
    );
  });
});
