import { describe, expect, it } from 'vitest';
import type { CreditScheme, IndicatorKey } from '../../schema/credit';
import { checkAnswers } from './bands';
import { checkScheme, schemePoints, schemeProblems } from './check-scheme';
import { defaultCreditScheme as scheme } from './scheme';

const withPoints = (changes: Partial<Record<IndicatorKey, number>>): CreditScheme => ({
  ...scheme,
  indicators: scheme.indicators.map((indicator) => ({
    ...indicator,
    points: changes[indicator.key] ?? indicator.points,
  })),
});
const problemOf = (candidate: CreditScheme) => {
  const result = checkScheme(candidate);
  return result.ok ? null : result.error;
};

describe('a scheme', () => {
  it('is fine as it comes, and with points moved inside its parts', () => {
    expect(checkScheme(scheme)).toEqual({ ok: true, value: scheme });
    expect(problemOf(withPoints({ employees: 1.9, relationshipYears: 3.1 }))).toBeNull();
  });

  it('must total 100', () => {
    expect(problemOf(withPoints({ employees: 3 }))).toMatchObject({
      where: 'points',
      message: 'The points must total 100; they total 101.',
    });
  });

  it('must have a financial part of 30', () => {
    expect(problemOf(withPoints({ employees: 3, netMargin: 4 }))).toMatchObject({
      where: 'financial',
      message: 'The financial indicators must total 30 points; they total 29.',
    });
  });

  it('names everything that is wrong at once, and what the points add up to', () => {
    const bad = withPoints({ employees: 3, netMargin: 4.5 });
    const floors = { ...bad, gradeFloors: { AAA: 90, AA: 90, A: 70, B: 60 } };
    expect(schemeProblems(floors).map(({ where }) => where)).toEqual([
      'points',
      'financial',
      'gradeFloors',
    ]);
    expect(schemePoints(bad.indicators)).toEqual({ total: '100.5', financial: '29.5' });
    expect(schemeProblems(scheme)).toEqual([]);
  });

  it('has each of the 20 indicators once', () => {
    const [first, ...others] = scheme.indicators;
    expect(problemOf({ ...scheme, indicators: others })?.where).toBe('overallImpression');
    const twice = first === undefined ? others : [first, first, ...others];
    expect(problemOf({ ...scheme, indicators: twice })?.where).toBe('overallImpression');
  });

  it('has bands that run from best to worst, where it measures', () => {
    const bent = (key: IndicatorKey, edges: [number, number, number, number] | null) => ({
      ...scheme,
      indicators: scheme.indicators.map((indicator) =>
        indicator.key === key && indicator.bands !== null
          ? { ...indicator, bands: edges && { ...indicator.bands, edges } }
          : indicator,
      ),
    });
    expect(problemOf(bent('onTimeRate', [95, 96, 70, 50]))?.where).toBe('onTimeRate');
    expect(problemOf(bent('debtToAssets', [40, 30, 60, 70]))?.where).toBe('debtToAssets');
    expect(problemOf(bent('currentRatio', null))?.where).toBe('currentRatio');
  });

  it('has falling grade floors, one policy a grade, and each ceiling once', () => {
    const floors = { ...scheme.gradeFloors, AA: 91 };
    expect(problemOf({ ...scheme, gradeFloors: floors })?.where).toBe('gradeFloors');
    const policies = scheme.policies.filter((policy) => policy.grade !== 'B');
    expect(problemOf({ ...scheme, policies })?.where).toBe('policies.B');
    const ceilings = [...scheme.ceilings, ...scheme.ceilings];
    expect(problemOf({ ...scheme, ceilings })?.where).toBe('ceilings');
  });
});

describe('answers', () => {
  it('are words for judged indicators and numbers in range for the others', () => {
    expect(checkAnswers(scheme, { netMargin: -3, employees: null }).ok).toBe(true);
    const wrong = [
      { litigationRecord: 3 },
      { onTimeRate: 'good' },
      { employees: -1 },
      { quickRatio: Number.NaN },
    ] as const;
    for (const answers of wrong) {
      const result = checkAnswers(scheme, answers);
      expect(result).toMatchObject({ ok: false, error: { where: Object.keys(answers)[0] } });
    }
  });
});
