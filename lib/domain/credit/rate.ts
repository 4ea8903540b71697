import type { Answers, CreditResult, CreditScheme } from '../../schema/credit';
import { compare, cut, divide, fromNumber, multiply } from '../decimal';
import { answerRules } from './scheme';
import {
  activeCeilings,
  answerablePoints,
  type Earned,
  earnedBy,
  earnedPoints,
  gradeIndex,
  gradeOfPoints,
  pointsOf,
  worseGrade,
} from './score';
import { planSteps } from './steps';

const isRated = (earned: readonly Earned[], scheme: CreditScheme): boolean =>
  earned.some(({ indicator }) => indicator.class === 'performance') &&
  compare(answerablePoints(earned), fromNumber(answerRules(scheme).leastPoints)) >= 0;

/**
 * Rates one customer: score = points earned ÷ points answerable × 100, grade on the unrounded
 * score, then ceilings. Provisional while an indicator is unanswered; score and grade are null
 * (not rated) with less answered than the scheme asks for (40 points' worth) or no Performance indicator.
 * `ceilings` names those that lowered the grade; the answers must have passed `checkAnswers`.
 */
export function rate(answers: Answers, scheme: CreditScheme): CreditResult {
  const earned = earnedBy(scheme, answers);
  const points: CreditResult['points'] = {};
  for (const item of earned) points[item.indicator.key] = Number(pointsOf(item));
  const common = {
    provisional: earned.length < scheme.indicators.length,
    answered: earned.length,
    points,
  };
  if (!isRated(earned, scheme))
    return { ...common, score: null, grade: null, ceilings: [], cheapest: [] };
  const total = earnedPoints(earned);
  const answerable = answerablePoints(earned);
  const ofPoints = gradeOfPoints(scheme, total, answerable);
  const bit = activeCeilings(scheme, answers).filter(
    (ceiling) => gradeIndex(ceiling.atMost) > gradeIndex(ofPoints),
  );
  const grade = bit.reduce((lowest, ceiling) => worseGrade(lowest, ceiling.atMost), ofPoints);
  return {
    ...common,
    score: Number(divide(multiply(total, '100'), answerable)),
    grade,
    ceilings: bit.map((ceiling) => ceiling.key),
    cheapest: planSteps(answers, scheme, grade).steps,
  };
}

/** The score as shown: one decimal, cut and never rounded up (89.96 → "89.9"). */
export const shownScore = (score: number): string => cut(score, 1);
