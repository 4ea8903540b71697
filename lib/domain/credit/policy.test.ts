import { describe, expect, it } from 'vitest';
import { best } from '../../../tests/support/answers';
import type { Grade } from '../../schema/base';
import type { Answers, CreditScheme } from '../../schema/credit';
import { exposureOf } from '../exposure';
import type { Receivable } from '../receivables';
import { explainRating } from './explain';
import { creditLimit, policyInForce } from './policy';
import { rate } from './rate';
import { defaultCreditScheme as scheme } from './scheme';

const first = (count: number): Answers =>
  Object.fromEntries(
    ['badDebtRate', 'fulfilmentRate', 'onTimeRate', ...Object.keys(best)]
      .filter((key, index, all) => all.indexOf(key) === index)
      .slice(0, count)
      .map((key) => [key, Object.entries(best).find(([name]) => name === key)?.[1] ?? null]),
  );

describe('the credit policy', () => {
  it('goes with the grade', () => {
    expect(policyInForce(rate(best, scheme), scheme)).toEqual({
      policy: { grade: 'AAA', limitMonths: 3, days: 90 },
      unconfirmed: null,
    });
    expect(policyInForce(rate({}, scheme), scheme)).toBeNull();
  });

  it('is unconfirmed, and at most that of A, with under 15 answered', () => {
    expect(policyInForce(rate(first(15), scheme), scheme)?.unconfirmed).toBeNull();
    const rule = { under: 15, atMost: 'A' };
    const unconfirmed = policyInForce(rate(first(14), scheme), scheme);
    expect(unconfirmed).toMatchObject({ unconfirmed: rule, policy: { grade: 'A' } });
    const worse = policyInForce(rate({ ...first(14), badDebtRate: 1 }, scheme), scheme);
    expect(worse).toMatchObject({ unconfirmed: rule, policy: { grade: 'B' } });
  });

  it('is unconfirmed as the scheme says, and as ever where an older one says nothing', () => {
    const under = (least: number, atMost: Grade): CreditScheme => ({
      ...scheme,
      unconfirmed: { under: least, atMost },
    });
    const { unconfirmed: _, ...older } = scheme;
    const result = rate(first(14), scheme);
    expect(result.grade).toBe('AAA');
    expect(policyInForce(result, under(14, 'A'))).toMatchObject({
      unconfirmed: null,
      policy: { grade: 'AAA' },
    });
    expect(policyInForce(result, under(20, 'AA'))).toMatchObject({
      unconfirmed: { under: 20, atMost: 'AA' },
      policy: { grade: 'AA' },
    });
    expect(policyInForce(result, under(20, 'AAA'))?.policy.grade).toBe('AAA');
    expect(policyInForce(rate({}, scheme), under(0, 'C'))).toBeNull();
    expect(policyInForce(result, older)).toEqual(policyInForce(result, scheme));
  });

  it('allows a multiple of average monthly purchases', () => {
    expect(creditLimit({ grade: 'AAA', limitMonths: 3, days: 90 }, '1200')).toBe('300');
    expect(creditLimit({ grade: 'B', limitMonths: 0.5, days: 15 }, '1200')).toBe('50');
    expect(creditLimit({ grade: 'C', limitMonths: 0, days: 0 }, '1200')).toBe('0');
  });
});

describe('exposure', () => {
  const open: Receivable = {
    orderedOn: '2026-09-01',
    dueOn: '2026-10-01',
    currency: 'EUR',
    amount: '100.10',
    writtenOff: '0.10',
    payments: [{ paidOn: '2026-09-20', amount: '40' }],
  };
  const later = { ...open, dueOn: '2026-12-01', amount: '10', writtenOff: '0', payments: [] };

  it('is what is open, with what is overdue and over the limit', () => {
    expect(exposureOf([open, later], '50', '2026-11-22', 'EUR')).toEqual({
      open: '70',
      overdue: '60',
      overdueDays: 52,
      limit: '50',
      overBy: '20',
    });
  });

  it('is not overdue on the due day, nor over a limit just reached or absent', () => {
    expect(exposureOf([open], '60', '2026-10-01', 'EUR')).toMatchObject({
      overdue: '0',
      overdueDays: 0,
      overBy: null,
    });
    expect(exposureOf([open], null, '2026-11-22', 'EUR').overBy).toBeNull();
    expect(exposureOf([], '0', '2026-11-22', 'EUR')).toMatchObject({ open: '0', overBy: null });
  });
});

describe('the explanation of a rating', () => {
  const frozen = (answers: Answers) => ({ answers, scheme, result: rate(answers, scheme) });

  it('gives points by class and indicator, ceilings, changes and steps', () => {
    const now = frozen({ ...best, badDebtRate: 1, employees: null });
    const why = explainRating(now, frozen({ ...best, employees: 600 }));
    expect(why.classes).toEqual([
      { class: 'quality', points: 26, of: 28 },
      { class: 'performance', points: 40.5, of: 42 },
      { class: 'solvency', points: 12, of: 12 },
      { class: 'operation', points: 9, of: 9 },
      { class: 'profitability', points: 9, of: 9 },
    ]);
    expect(why.indicators.find(({ key }) => key === 'employees')?.points).toBeNull();
    expect(why.ceilings.map(({ key, atMost }) => [key, atMost])).toEqual([['badDebt', 'B']]);
    expect(why.since).toMatchObject({
      grade: 'AAA',
      indicators: [
        { key: 'employees', before: 2, now: null },
        { key: 'badDebtRate', before: 6, now: 4.5 },
      ],
    });
    expect(why.steps?.steps[0]?.key).toBe('badDebtRate');
  });

  it('has nothing to compare with the first time, and no steps when not rated', () => {
    expect(explainRating(frozen({}), null)).toMatchObject({ since: null, steps: null });
  });
});
