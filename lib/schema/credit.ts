import * as z from 'zod/mini';
import { gradeSchema, quarterSchema } from './base';

/** The 20 indicators in the order of the scheme's table. */
export const indicatorKeys = [
  'overallImpression',
  'industryStanding',
  'principalIntegrity',
  'cooperationSincerity',
  'litigationRecord',
  'relationshipYears',
  'ordersLastFourQuarters',
  'employees',
  'fulfilmentRate',
  'onTimeRate',
  'badDebtRate',
  'currentRatio',
  'quickRatio',
  'debtToAssets',
  'cashFlowToCurrentLiabilities',
  'receivablesDays',
  'inventoryTurnover',
  'revenueGrowth',
  'netMargin',
  'returnOnEquity',
] as const;
export const indicatorKeySchema = z.enum(indicatorKeys);
export type IndicatorKey = z.infer<typeof indicatorKeySchema>;

export const judgements = ['excellent', 'good', 'fair', 'weak', 'poor'] as const;
export const judgementSchema = z.enum(judgements);
export type Judgement = z.infer<typeof judgementSchema>;

export const indicatorClasses = [
  'quality',
  'performance',
  'solvency',
  'operation',
  'profitability',
] as const;
export type IndicatorClass = (typeof indicatorClasses)[number];

/** An answer: a judged word, a number (percent where the scheme says %), or null for a missing one. */
export const answerSchema = z.nullable(z.union([judgementSchema, z.number()]));
export type Answer = z.infer<typeof answerSchema>;
/** Missing keys and nulls mean the same: unanswered. */
export const answersSchema = z.partialRecord(indicatorKeySchema, answerSchema);
export type Answers = z.infer<typeof answersSchema>;

/** Four edges of a measured indicator, best first, for 100, 75, 50 and 25 % of its points. */
export const bandsSchema = z.object({
  direction: z.enum(['higher', 'lower']),
  edges: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** True where an edge itself is not in its band (written > or <). */
  open: z.tuple([z.boolean(), z.boolean(), z.boolean(), z.boolean()]),
});
export type Bands = z.infer<typeof bandsSchema>;

export const indicatorSchema = z.object({
  key: indicatorKeySchema,
  class: z.enum(indicatorClasses),
  points: z.number().check(z.gte(0), z.lte(100)),
  /** null for judged indicators. */
  bands: z.nullable(bandsSchema),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** Highest grade allowed while a condition holds. */
export const ceilingSchema = z.object({
  key: z.enum(['badDebt', 'lowFulfilment', 'litigation']),
  atMost: gradeSchema,
  /** Fulfilment below this percentage triggers `lowFulfilment`; unused by the others. */
  threshold: z.nullable(z.number()),
});
export type Ceiling = z.infer<typeof ceilingSchema>;

export const creditPolicySchema = z.object({
  grade: gradeSchema,
  /** Credit limit as a multiple of average monthly purchases. */
  limitMonths: z.number().check(z.gte(0)),
  /** Days of credit; 0 = prepay. */
  days: z.int().check(z.gte(0)),
});
export type CreditPolicy = z.infer<typeof creditPolicySchema>;

/** With fewer than `under` of the 20 answered the credit terms are unconfirmed, and at most those of `atMost`. */
export const unconfirmedSchema = z.object({
  under: z.int().check(z.gte(0), z.lte(20)),
  atMost: gradeSchema,
});
export type Unconfirmed = z.infer<typeof unconfirmedSchema>;

/** The whole scheme; savable only with total 100 and financial part 30 (checked in the domain). */
export const creditSchemeSchema = z.object({
  indicators: z.array(indicatorSchema),
  /** Lowest score of each grade, best first; below the last: C. */
  gradeFloors: z.object({ AAA: z.number(), AA: z.number(), A: z.number(), B: z.number() }),
  ceilings: z.array(ceilingSchema),
  policies: z.array(creditPolicySchema),
  /** With fewer points' worth answered there is no grade. Schemes made before it could be set have none of these three. */
  leastPoints: z.optional(z.number().check(z.gte(1), z.lte(100))),
  unconfirmed: z.optional(unconfirmedSchema),
  /** Days into a quarter from which a customer without its rating is overdue; no quarter is shorter than 90. */
  overdueDays: z.optional(z.int().check(z.gte(1), z.lte(89))),
});
export type CreditScheme = z.infer<typeof creditSchemeSchema>;

export const creditStepSchema = z.object({
  key: indicatorKeySchema,
  /** Band shares 0–100. */
  from: z.number(),
  to: z.number(),
  /** Gain in score points. */
  gain: z.number(),
});
export type CreditStep = z.infer<typeof creditStepSchema>;

/** The outcome of a rating with its explanation; this is what is frozen. */
export const creditResultSchema = z.object({
  /** Unrounded; null when not rated. */
  score: z.nullable(z.number()),
  grade: z.nullable(gradeSchema),
  provisional: z.boolean(),
  /** How many of the 20 indicators are answered. */
  answered: z.int(),
  points: z.partialRecord(indicatorKeySchema, z.number()),
  /** Ceilings that bit. */
  ceilings: z.array(z.enum(['badDebt', 'lowFulfilment', 'litigation'])),
  cheapest: z.array(creditStepSchema),
});
export type CreditResult = z.infer<typeof creditResultSchema>;

/** The workbench's input file. */
export const rateInputSchema = z.strictObject({ quarter: quarterSchema, answers: answersSchema });
export type RateInput = z.infer<typeof rateInputSchema>;
