import type { Grade } from '../../schema/base';
import type { Answers, Ceiling, CreditScheme, CreditStep, Indicator } from '../../schema/credit';
import { type Decimal, divide, fromNumber, multiply, subtract } from '../decimal';
import { sum } from '../exact-sum';
import { bandShares } from './bands';
import {
  activeCeilings,
  answerablePoints,
  ceilingIndicator,
  type Earned,
  earnedBy,
  gradeIndex,
  nextGradeUp,
} from './score';
import {
  fewestBandsTogether,
  gainOf,
  gainUnits,
  largestTogether,
  type Move,
  moveOrder,
} from './step-search';

/** At most this many steps are named. */
const named = 3;

export interface StepPlan {
  /** The grade the steps lead to; null at AAA. */
  next: Grade | null;
  /** Required steps first, then the others; each starts where the ones before it end. */
  steps: CreditStep[];
  /** How many of the first steps are needed because a ceiling binds. */
  required: number;
  /**
   * What the steps after them are: `none` needed, `any` one of them is enough, `all` are needed, or
   * `short`: the three largest, and even they do not reach the next grade.
   */
  rest: 'none' | 'any' | 'all' | 'short';
}

/** The share at which a ceiling's indicator no longer makes it hold, whatever the value in it. */
function liftingShare(ceiling: Ceiling, indicator: Indicator): number {
  switch (ceiling.key) {
    case 'badDebt':
      return 100;
    case 'litigation':
      return 25;
    case 'lowFulfilment': {
      const threshold = ceiling.threshold ?? 0;
      const index = indicator.bands?.edges.findLastIndex((edge) => edge >= threshold) ?? 0;
      return bandShares[Math.max(index, 0)] ?? 100;
    }
  }
}

function ceilingMoves(ceilings: readonly Ceiling[], earned: readonly Earned[]): Move[] {
  return ceilings
    .flatMap((ceiling) => {
      const item = earned.find(({ indicator }) => indicator.key === ceilingIndicator[ceiling.key]);
      if (item === undefined) return [];
      const to = Math.max(item.share, liftingShare(ceiling, item.indicator));
      return [{ indicator: item.indicator, from: item.share, to }];
    })
    .sort(moveOrder);
}

const applied = (earned: readonly Earned[], moves: readonly Move[]): Earned[] =>
  earned.map(({ indicator, share }) => ({
    indicator,
    share: moves.findLast((move) => move.indicator.key === indicator.key)?.to ?? share,
  }));

/** What is still missing to a floor, in the unit of `gainOf`; 0 or less when it is reached. */
function missingTo(floor: number, earned: readonly Earned[], answerable: Decimal): number {
  const have = sum(
    earned.map(({ indicator, share }) => multiply(fromNumber(indicator.points), fromNumber(share))),
  );
  return Number(
    multiply(subtract(multiply(answerable, fromNumber(floor)), have), fromNumber(gainUnits)),
  );
}

/** For each indicator the smallest rise that is enough alone. */
const singleMoves = (earned: readonly Earned[], missing: number): Move[] =>
  earned
    .flatMap(({ indicator, share }) => {
      const to = bandShares.findLast(
        (to) => to > share && gainOf({ indicator, from: share, to }) >= missing,
      );
      return to === undefined ? [] : [{ indicator, from: share, to }];
    })
    .sort(moveOrder);

function restOf(
  earned: readonly Earned[],
  missing: number,
  slots: number,
): { moves: Move[]; rest: StepPlan['rest'] } {
  if (missing <= 0) return { moves: [], rest: 'none' };
  const singles = singleMoves(earned, missing).slice(0, slots);
  if (singles.length > 0) return { moves: singles, rest: 'any' };
  const together = fewestBandsTogether(earned, missing, slots);
  if (together !== null) return { moves: together, rest: 'all' };
  return { moves: largestTogether(earned, slots), rest: 'short' };
}

/**
 * The cheapest three steps from `grade` (as rated, ceilings included) to the next: a binding
 * ceiling is named first; then rises that are each enough alone, fewest bands first, then largest
 * gain; where none is enough alone, the set with the fewest bands that is enough together.
 * Unanswered indicators are left as they are.
 */
export function planSteps(answers: Answers, scheme: CreditScheme, grade: Grade): StepPlan {
  const next = nextGradeUp(grade);
  if (next === null || next === 'C') return { next: null, steps: [], required: 0, rest: 'none' };
  const earned = earnedBy(scheme, answers);
  const answerable = answerablePoints(earned);
  const binding = activeCeilings(scheme, answers).filter(
    (ceiling) => gradeIndex(ceiling.atMost) > gradeIndex(next),
  );
  const forced = ceilingMoves(binding, earned).slice(0, named);
  const after = applied(earned, forced);
  const missing = missingTo(scheme.gradeFloors[next], after, answerable);
  const { moves, rest } = restOf(after, missing, named - forced.length);
  const steps = [...forced, ...moves].map(({ indicator, from, to }) => ({
    key: indicator.key,
    from,
    to,
    gain: Number(divide(multiply(fromNumber(indicator.points), fromNumber(to - from)), answerable)),
  }));
  return { next, steps, required: forced.length, rest };
}
