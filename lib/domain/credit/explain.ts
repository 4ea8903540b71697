import type { Grade } from '../../schema/base';
import {
  type Answers,
  type Ceiling,
  type CreditResult,
  type CreditScheme,
  type IndicatorClass,
  type IndicatorKey,
  indicatorClasses,
} from '../../schema/credit';
import { fromNumber, subtract } from '../decimal';
import { sum } from '../exact-sum';
import { planSteps, type StepPlan } from './steps';

/** What a frozen rating keeps: a later scheme never rewrites it. */
export interface FrozenRating {
  answers: Answers;
  scheme: CreditScheme;
  result: CreditResult;
}

export interface IndicatorPoints {
  key: IndicatorKey;
  class: IndicatorClass;
  /** null when unanswered. */
  points: number | null;
  of: number;
}

export interface IndicatorChange {
  key: IndicatorKey;
  /** Points in the rating before; null when unanswered then. */
  before: number | null;
  now: number | null;
}

export interface CreditExplanation {
  classes: { class: IndicatorClass; points: number; of: number }[];
  indicators: IndicatorPoints[];
  /** Ceilings that lowered the grade, with the grade each allows. */
  ceilings: Ceiling[];
  /** null when there is no earlier rating. */
  since: { grade: Grade | null; scoreChange: number | null; indicators: IndicatorChange[] } | null;
  steps: StepPlan | null;
}

const number = (decimal: string): number => Number(decimal);

/** Points earned and possible per indicator, in the scheme's order. */
export const pointsByIndicator = ({ scheme, result }: FrozenRating): IndicatorPoints[] =>
  scheme.indicators.map((indicator) => ({
    key: indicator.key,
    class: indicator.class,
    points: result.points[indicator.key] ?? null,
    of: indicator.points,
  }));

/** Points earned and possible per class; unanswered indicators count in `of`. */
export function pointsByClass(rating: FrozenRating): CreditExplanation['classes'] {
  const all = pointsByIndicator(rating);
  return indicatorClasses.map((name) => {
    const own = all.filter((indicator) => indicator.class === name);
    return {
      class: name,
      points: number(sum(own.map(({ points }) => fromNumber(points ?? 0)))),
      of: number(sum(own.map((indicator) => fromNumber(indicator.of)))),
    };
  });
}

function changesSince(before: FrozenRating, now: FrozenRating): CreditExplanation['since'] {
  const indicators = now.scheme.indicators
    .map(({ key }) => ({
      key,
      before: before.result.points[key] ?? null,
      now: now.result.points[key] ?? null,
    }))
    .filter((change) => change.before !== change.now);
  const [was, is] = [before.result.score, now.result.score];
  return {
    grade: before.result.grade,
    scoreChange:
      was === null || is === null ? null : number(subtract(fromNumber(is), fromNumber(was))),
    indicators,
  };
}

/** "Why this grade?" of a rating, with what changed against the one before (or null). */
export function explainRating(
  rating: FrozenRating,
  before: FrozenRating | null,
): CreditExplanation {
  const { answers, scheme, result } = rating;
  return {
    classes: pointsByClass(rating),
    indicators: pointsByIndicator(rating),
    ceilings: scheme.ceilings.filter(({ key }) => result.ceilings.includes(key)),
    since: before === null ? null : changesSince(before, rating),
    steps: result.grade === null ? null : planSteps(answers, scheme, result.grade),
  };
}
