import {
  type Answer,
  type Answers,
  type Bands,
  type CreditScheme,
  type Indicator,
  type IndicatorKey,
  type Judgement,
  judgements,
} from '../../schema/credit';
import { fail, ok, type Result } from '../../schema/result';

/** Indicators picked from five words; all others are measured. */
export const judgedKeys: ReadonlySet<IndicatorKey> = new Set([
  'overallImpression',
  'industryStanding',
  'principalIntegrity',
  'cooperationSincerity',
  'litigationRecord',
]);

/** Figures that can lie below zero; a negative answer to any other is a slip of the pen. */
const mayBeNegative: ReadonlySet<IndicatorKey> = new Set([
  'cashFlowToCurrentLiabilities',
  'revenueGrowth',
  'netMargin',
  'returnOnEquity',
]);

/** Shares of an indicator's points, best first, in percent. */
export const bandShares = [100, 75, 50, 25, 0] as const;

const judgementShares: Readonly<Record<Judgement, number>> = {
  excellent: 100,
  good: 75,
  fair: 50,
  weak: 25,
  poor: 0,
};

function measuredShare(bands: Bands, value: number): number {
  const index = bands.edges.findIndex((edge, i) => {
    if (value === edge) return bands.open[i] !== true;
    return bands.direction === 'higher' ? value > edge : value < edge;
  });
  return bandShares[index] ?? 0;
}

/** The share (0–100) an answer earns of its indicator's points; null when it is unanswered. */
export function shareOf(indicator: Indicator, answer: Answer | undefined): number | null {
  if (answer === null || answer === undefined) return null;
  if (typeof answer === 'string') return judgementShares[answer];
  return indicator.bands === null ? null : measuredShare(indicator.bands, answer);
}

const isJudgement = (value: unknown): value is Judgement =>
  judgements.some((judgement) => judgement === value);

function answerProblem(key: IndicatorKey, answer: Answer): string | null {
  if (answer === null) return null;
  if (judgedKeys.has(key)) {
    return isJudgement(answer) ? null : `must be one of ${judgements.join(', ')}`;
  }
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'must be a number';
  return answer < 0 && !mayBeNegative.has(key) ? 'cannot be negative' : null;
}

/** Whether each answer is of its indicator's kind: a word, or a number in range. `where` = key. */
export function checkAnswers(scheme: CreditScheme, answers: Answers): Result<Answers> {
  for (const { key } of scheme.indicators) {
    const problem = answerProblem(key, answers[key] ?? null);
    if (problem !== null) return fail('bad-input', `${key} ${problem}`, key);
  }
  return ok(answers);
}
