import { rate } from '../../lib/domain/credit/rate.ts';
import { defaultCreditScheme } from '../../lib/domain/credit/scheme.ts';
import { addQuarters, quarterOf } from '../../lib/domain/quarter.ts';
import type { Answers, Judgement } from '../../lib/schema/credit.ts';
import type { CreditRating } from '../../lib/schema/records/standing.ts';
import type { Credit } from './customers.ts';
import type { SampleCompany } from './people.ts';
import type { Random } from './random.ts';

type Level = 0 | 1 | 2 | 3;
const words: Judgement[] = ['excellent', 'good', 'fair', 'weak'];

/** Answers of one level: 0 the best band of everything, 3 the last but one. */
function answersAt(level: Level): Answers {
  const at = (...values: [number, number, number, number]) => values[level];
  const word = words[level] ?? 'fair';
  return {
    overallImpression: word,
    industryStanding: word,
    principalIntegrity: word,
    cooperationSincerity: word,
    litigationRecord: word,
    relationshipYears: at(6, 3.5, 2, 0.7),
    ordersLastFourQuarters: at(14, 8, 4, 2),
    employees: at(800, 240, 70, 20),
    fulfilmentRate: at(100, 97, 88, 74),
    onTimeRate: at(98, 88, 74, 55),
    badDebtRate: at(0, 0, 0, 2),
    currentRatio: at(2.2, 1.6, 1.3, 1.1),
    quickRatio: at(1.1, 0.9, 0.7, 0.55),
    debtToAssets: at(35, 46, 57, 68),
    cashFlowToCurrentLiabilities: at(45, 33, 24, 12),
    receivablesDays: at(24, 48, 76, 110),
    inventoryTurnover: at(9, 6.5, 4.5, 2.5),
    revenueGrowth: at(22, 12, 6, 1),
    netMargin: at(17, 11, 6, 2),
    returnOnEquity: at(18, 12, 7, 3),
  };
}

/** Mixed so that the total lands where the grade says. */
const answersFor: Record<Exclude<Credit, 'none'>, Answers> = {
  AAA: { ...answersAt(0), employees: 120, revenueGrowth: 12 },
  AA: {
    ...answersAt(0),
    ...pick(1, [
      'currentRatio',
      'quickRatio',
      'netMargin',
      'industryStanding',
      'onTimeRate',
      'employees',
      'revenueGrowth',
      'relationshipYears',
      'fulfilmentRate',
      'debtToAssets',
      'returnOnEquity',
      'litigationRecord',
    ]),
  },
  A: answersAt(1),
  'A+': without(answersAt(1), ['quickRatio', 'inventoryTurnover', 'returnOnEquity']),
  B: {
    ...answersAt(1),
    ...pick(2, [
      'fulfilmentRate',
      'onTimeRate',
      'netMargin',
      'currentRatio',
      'debtToAssets',
      'overallImpression',
      'industryStanding',
    ]),
  },
  'B+': without(
    {
      ...answersAt(1),
      ...pick(2, ['fulfilmentRate', 'onTimeRate', 'overallImpression', 'principalIntegrity']),
    },
    ['cashFlowToCurrentLiabilities', 'employees', 'revenueGrowth'],
  ),
  C: answersAt(3),
};

function pick(level: Level, keys: (keyof Answers)[]): Answers {
  const all = answersAt(level);
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

function without(answers: Answers, keys: (keyof Answers)[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !keys.some((k) => k === key)),
  );
}

/** A rating for this quarter and the one before it; none for customers who were never rated. */
export function ratingsOf(
  { customer, company }: SampleCompany,
  now: number,
  random: Random,
): CreditRating[] {
  if (customer.credit === 'none') return [];
  const answers = answersFor[customer.credit];
  const quarter = quarterOf(new Date(now).toISOString().slice(0, 10));
  const result = rate(answers, defaultCreditScheme);
  return [addQuarters(quarter, -1), quarter].map((rated, i) => {
    const at = now - (i === 0 ? 100 : 20) * 86_400_000;
    return {
      id: random.id(at),
      createdAt: at,
      updatedAt: at,
      customerId: company.id,
      quarter: rated,
      answers,
      scheme: defaultCreditScheme,
      result,
      ratedBy: 'Mina Keller',
      savedAt: at,
    };
  });
}
