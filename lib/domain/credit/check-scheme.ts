import { grades } from '../../schema/base';
import { type Bands, type CreditScheme, type Indicator, indicatorKeys } from '../../schema/credit';
import { fail, ok, type Result } from '../../schema/result';
import { compare, type Decimal, fromNumber } from '../decimal';
import { sum } from '../exact-sum';
import { judgedKeys } from './bands';
import { financialClasses } from './scheme';

/** `where`: `points`, `financial`, an indicator's key, `gradeFloors`, `policies.<grade>` or `ceilings`. */
export interface SchemeProblem {
  where: string;
  message: string;
}
type Problem = SchemeProblem;

const pointsOf = (indicators: readonly Indicator[]): Decimal =>
  sum(indicators.map((indicator) => fromNumber(indicator.points)));

/** What the points add up to, exactly: all of them, and those of the financial classes. */
export const schemePoints = (
  indicators: readonly Indicator[],
): { total: Decimal; financial: Decimal } => ({
  total: pointsOf(indicators),
  financial: pointsOf(indicators.filter((item) => financialClasses.includes(item.class))),
});

function totalProblems({ indicators }: CreditScheme): Problem[] {
  const { total, financial } = schemePoints(indicators);
  const problems: Problem[] = [];
  if (compare(total, '100') !== 0) {
    problems.push({ where: 'points', message: `The points must total 100; they total ${total}.` });
  }
  if (compare(financial, '30') !== 0) {
    problems.push({
      where: 'financial',
      message: `The financial indicators must total 30 points; they total ${financial}.`,
    });
  }
  return problems;
}

function completenessProblem(scheme: CreditScheme): Problem | null {
  for (const key of indicatorKeys) {
    const count = scheme.indicators.filter((indicator) => indicator.key === key).length;
    if (count !== 1) {
      return {
        where: key,
        message: `Indicator ${key} must stand in the scheme once, not ${count} times.`,
      };
    }
  }
  return null;
}

const fallsOff = ({ direction, edges }: Bands): boolean =>
  edges.every((edge, index) => {
    const better = edges[index - 1];
    if (better === undefined) return true;
    return direction === 'higher' ? edge <= better : edge >= better;
  });

function bandsProblem(indicator: Indicator): Problem | null {
  const { key, bands } = indicator;
  const judged = judgedKeys.has(key);
  if (judged && bands !== null) {
    return { where: key, message: `Indicator ${key} is judged in words and takes no bands.` };
  }
  if (!judged && bands === null) {
    return { where: key, message: `Indicator ${key} is measured and needs bands.` };
  }
  if (bands !== null && !fallsOff(bands)) {
    return { where: key, message: `The band edges of ${key} must run from best to worst.` };
  }
  return null;
}

function floorsProblem({ gradeFloors: { AAA, AA, A, B } }: CreditScheme): Problem | null {
  if (AAA <= 100 && AAA > AA && AA > A && A > B && B > 0) return null;
  return {
    where: 'gradeFloors',
    message: 'The lowest scores of AAA, AA, A and B must fall from at most 100 to above 0.',
  };
}

function policiesProblem(scheme: CreditScheme): Problem | null {
  const missing = grades.find(
    (grade) => scheme.policies.filter((policy) => policy.grade === grade).length !== 1,
  );
  if (missing === undefined) return null;
  return { where: `policies.${missing}`, message: `Grade ${missing} needs one credit policy.` };
}

function ceilingsProblem({ ceilings }: CreditScheme): Problem | null {
  const keys = new Set(ceilings.map((ceiling) => ceiling.key));
  if (keys.size !== ceilings.length) {
    return { where: 'ceilings', message: 'A ceiling can stand in the scheme only once.' };
  }
  if (ceilings.some(({ key, threshold }) => key === 'lowFulfilment' && threshold === null)) {
    return { where: 'ceilings', message: 'The fulfilment ceiling needs a percentage.' };
  }
  return null;
}

/** Everything that keeps a scheme from being saved, in the order a person reads it; empty when nothing does. */
export const schemeProblems = (scheme: CreditScheme): SchemeProblem[] =>
  [
    completenessProblem(scheme),
    ...totalProblems(scheme),
    ...scheme.indicators.map(bandsProblem),
    floorsProblem(scheme),
    policiesProblem(scheme),
    ceilingsProblem(scheme),
  ].filter((problem) => problem !== null);

/**
 * Whether a scheme may be saved: 20 indicators once each, 100 points, 30 of them financial, bands,
 * grade floors, ceilings and policies in order. `where` names the first thing that is wrong.
 */
export function checkScheme(scheme: CreditScheme): Result<CreditScheme> {
  const [problem] = schemeProblems(scheme);
  return problem === undefined ? ok(scheme) : fail('bad-input', problem.message, problem.where);
}
