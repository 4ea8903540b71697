import { grades } from '../../schema/base';
import { type Bands, type CreditScheme, type Indicator, indicatorKeys } from '../../schema/credit';
import { fail, ok, type Result } from '../../schema/result';
import { compare, fromNumber } from '../decimal';
import { sum } from '../exact-sum';
import { judgedKeys } from './bands';
import { financialClasses } from './scheme';

interface Problem {
  where: string;
  message: string;
}

const pointsOf = (indicators: readonly Indicator[]): string =>
  sum(indicators.map((indicator) => fromNumber(indicator.points)));

function totalProblem(scheme: CreditScheme): Problem | null {
  const total = pointsOf(scheme.indicators);
  if (compare(total, '100') !== 0) {
    return { where: 'points', message: `The points must total 100; they total ${total}.` };
  }
  const financial = pointsOf(
    scheme.indicators.filter((indicator) => financialClasses.includes(indicator.class)),
  );
  if (compare(financial, '30') !== 0) {
    return {
      where: 'financial',
      message: `The financial indicators must total 30 points; they total ${financial}.`,
    };
  }
  return null;
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

/**
 * Whether a scheme may be saved: 20 indicators once each, 100 points, 30 of them financial, bands,
 * grade floors, ceilings and policies in order. `where` names the first thing that is wrong.
 */
export function checkScheme(scheme: CreditScheme): Result<CreditScheme> {
  const problem =
    completenessProblem(scheme) ??
    totalProblem(scheme) ??
    scheme.indicators.map(bandsProblem).find((found) => found !== null) ??
    floorsProblem(scheme) ??
    policiesProblem(scheme) ??
    ceilingsProblem(scheme);
  return problem === null ? ok(scheme) : fail('bad-input', problem.message, problem.where);
}
