import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAt, anyAnswers, best } from '../../../tests/support/answers';
import type { Answers, CreditStep } from '../../schema/credit';
import { rate } from './rate';
import { defaultCreditScheme as scheme } from './scheme';
import { gradeIndex } from './score';
import { planSteps } from './steps';

const at = (share: number): Answers =>
  Object.fromEntries(scheme.indicators.map((item) => [item.key, answerAt(item, share)]));

function taking(answers: Answers, steps: readonly CreditStep[]): Answers {
  const changed = { ...answers };
  for (const { key, to } of steps) {
    const indicator = scheme.indicators.find((item) => item.key === key);
    if (indicator !== undefined) changed[key] = answerAt(indicator, to);
  }
  return changed;
}

const bands = ({ from, to }: CreditStep) => (to - from) / 25;

describe('the cheapest steps to the next grade', () => {
  it('are single rises that are enough alone, fewest bands first', () => {
    expect(rate(at(75), { ...scheme, ceilings: [] })).toMatchObject({ score: 75, grade: 'A' });
    const answers: Answers = { ...at(75), badDebtRate: 0, onTimeRate: 70 };
    const result = rate(answers, scheme);
    expect(result).toMatchObject({ score: 72.5, grade: 'A' });
    expect(result.cheapest).toEqual([{ key: 'onTimeRate', from: 50, to: 100, gain: 8 }]);
  });

  it('prefer the larger gain among equally many bands', () => {
    const answers: Answers = { ...best, fulfilmentRate: 95, onTimeRate: 70, employees: 10 };
    expect(rate(answers, scheme)).toMatchObject({
      score: 85.5,
      grade: 'AA',
      cheapest: [
        { key: 'fulfilmentRate', from: 75, to: 100, gain: 5 },
        { key: 'onTimeRate', from: 50, to: 100, gain: 8 },
      ],
    });
  });

  it('work together where none is enough alone', () => {
    const weak: Answers = { currentRatio: 0, quickRatio: 0, returnOnEquity: 0 };
    const answers: Answers = { ...best, ...weak, fulfilmentRate: 95, onTimeRate: 85 };
    expect(rate(answers, scheme)).toMatchObject({ score: 81, grade: 'AA' });
    expect(planSteps(answers, scheme, 'AA')).toEqual({
      next: 'AAA',
      required: 0,
      rest: 'all',
      steps: [
        { key: 'fulfilmentRate', from: 75, to: 100, gain: 5 },
        { key: 'onTimeRate', from: 75, to: 100, gain: 4 },
      ],
    });
  });

  it('are the three largest, and say so, where even three are not enough', () => {
    const answers = { ...at(75), badDebtRate: 0, fulfilmentRate: 100 };
    expect(rate(answers, scheme)).toMatchObject({ score: 81.5, grade: 'AA' });
    const plan = planSteps(answers, scheme, 'AA');
    expect(plan.rest).toBe('short');
    expect(plan.steps.map((step) => step.gain)).toEqual([4, 1.25, 1]);
  });

  it('begin with a binding ceiling', () => {
    const debt = rate({ ...best, badDebtRate: 2 }, scheme);
    expect(debt.cheapest).toEqual([{ key: 'badDebtRate', from: 50, to: 100, gain: 3 }]);
    const slow: Answers = { ...best, fulfilmentRate: 60, onTimeRate: 85 };
    expect(rate(slow, scheme)).toMatchObject({
      score: 76,
      grade: 'A',
      cheapest: [{ key: 'fulfilmentRate', from: 0, to: 50, gain: 10 }],
    });
    const sued: Answers = {
      ...at(75),
      badDebtRate: 0,
      litigationRecord: 'poor',
      quickRatio: 0.1,
      employees: 0,
    };
    const steps = rate(sued, scheme).cheapest;
    expect(steps[0]).toEqual({ key: 'litigationRecord', from: 0, to: 25, gain: 1 });
  });

  it('lead there, in order, within the answered indicators', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = rate(answers, scheme);
        if (result.grade === null) return;
        const plan = planSteps(answers, scheme, result.grade);
        expect(plan.steps).toEqual(result.cheapest);
        expect(plan.steps.length).toBeLessThanOrEqual(3);
        if (plan.next === null) {
          expect(result.grade).toBe('AAA');
          return;
        }
        expect(plan.steps.length).toBeGreaterThan(0);
        const required = plan.steps.slice(0, plan.required);
        const others = plan.steps.slice(plan.required);
        const gradeAfter = (steps: readonly CreditStep[]) =>
          gradeIndex(rate(taking(answers, steps), scheme).grade ?? 'C');
        const goal = gradeIndex(plan.next);
        if (plan.rest === 'any') {
          for (const step of others)
            expect(gradeAfter([...required, step])).toBeLessThanOrEqual(goal);
        } else if (plan.rest === 'short') {
          expect(gradeAfter(plan.steps)).toBeGreaterThan(goal);
        } else {
          expect(gradeAfter(plan.steps)).toBeLessThanOrEqual(goal);
        }
        others.forEach((step, index) => {
          const before = others[index - 1];
          expect(step.to).toBeGreaterThan(step.from);
          if (before === undefined) return;
          expect(bands(before)).toBeLessThanOrEqual(bands(step));
          if (bands(before) === bands(step)) expect(before.gain).toBeGreaterThanOrEqual(step.gain);
        });
      }),
      { numRuns: 300 },
    );
  });
});
