import { type Grade, grades } from '../../schema/base';
import type { Answers, Ceiling, CreditScheme, Indicator, IndicatorKey } from '../../schema/credit';
import { compare, type Decimal, fromNumber, multiply } from '../decimal';
import { sum } from '../exact-sum';
import { shareOf } from './bands';

/** One answered indicator: the share (0–100) of its points that it earns. */
export interface Earned {
  indicator: Indicator;
  share: number;
}

export const gradeIndex = (grade: Grade): number => grades.indexOf(grade);
export const worseGrade = (a: Grade, b: Grade): Grade => (gradeIndex(a) >= gradeIndex(b) ? a : b);
export const nextGradeUp = (grade: Grade): Grade | null => grades[gradeIndex(grade) - 1] ?? null;

/** Points of one indicator, exact. */
export const pointsOf = ({ indicator, share }: Earned): Decimal =>
  multiply(fromNumber(indicator.points), fromNumber(share / 100));

export const earnedPoints = (earned: readonly Earned[]): Decimal => sum(earned.map(pointsOf));
export const answerablePoints = (earned: readonly Earned[]): Decimal =>
  sum(earned.map(({ indicator }) => fromNumber(indicator.points)));

/** The answered indicators in the scheme's order. */
export function earnedBy(scheme: CreditScheme, answers: Answers): Earned[] {
  return scheme.indicators.flatMap((indicator) => {
    const share = shareOf(indicator, answers[indicator.key]);
    return share === null ? [] : [{ indicator, share }];
  });
}

/** The grade of earned ÷ answerable before ceilings, decided without division. */
export function gradeOfPoints(scheme: CreditScheme, earned: Decimal, answerable: Decimal): Grade {
  const hundredfold = multiply(earned, '100');
  const reaches = (floor: number) =>
    compare(hundredfold, multiply(answerable, fromNumber(floor))) >= 0;
  const { AAA, AA, A, B } = scheme.gradeFloors;
  if (reaches(AAA)) return 'AAA';
  if (reaches(AA)) return 'AA';
  if (reaches(A)) return 'A';
  return reaches(B) ? 'B' : 'C';
}

/** The indicator whose answer makes a ceiling hold. */
export const ceilingIndicator: Readonly<Record<Ceiling['key'], IndicatorKey>> = {
  badDebt: 'badDebtRate',
  lowFulfilment: 'fulfilmentRate',
  litigation: 'litigationRecord',
};

function holds(ceiling: Ceiling, answers: Answers): boolean {
  const answer = answers[ceilingIndicator[ceiling.key]];
  switch (ceiling.key) {
    case 'badDebt':
      return typeof answer === 'number' && answer > 0;
    case 'lowFulfilment':
      return typeof answer === 'number' && ceiling.threshold !== null && answer < ceiling.threshold;
    case 'litigation':
      return answer === 'poor';
  }
}

/** Ceilings whose condition the answers meet, whether or not they change the grade. */
export const activeCeilings = (scheme: CreditScheme, answers: Answers): Ceiling[] =>
  scheme.ceilings.filter((ceiling) => holds(ceiling, answers));
