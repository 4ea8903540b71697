import * as z from 'zod/mini';
import {
  daySchema,
  decimalSchema,
  gradeSchema,
  idSchema,
  quarterSchema,
  recordShape,
  textSchema,
  tierSchema,
  timeSchema,
} from '../base';
import { answersSchema, creditResultSchema, creditSchemeSchema } from '../credit';

/** One frozen rating of one customer for one quarter; a new scheme never rewrites it. */
export const creditRatingSchema = z.object({
  ...recordShape,
  customerId: idSchema,
  quarter: quarterSchema,
  answers: answersSchema,
  scheme: creditSchemeSchema,
  result: creditResultSchema,
  ratedBy: textSchema(120),
  savedAt: timeSchema,
});
export type CreditRating = z.infer<typeof creditRatingSchema>;

/** `customer`: customers were merged, moved or removed, or put back; nothing was ordered. */
export const tierCauseSchema = z.enum(['order', 'period', 'setting', 'rate', 'customer']);
export type TierCause = z.infer<typeof tierCauseSchema>;

/** At most one per customer and day. */
export const tierChangeSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  day: daySchema,
  at: timeSchema,
  from: z.nullable(tierSchema),
  to: z.nullable(tierSchema),
  cause: tierCauseSchema,
  /** True for a fall from VIP or Major. */
  alert: z.boolean(),
});
export type TierChange = z.infer<typeof tierChangeSchema>;

/**
 * Where a customer stands now; kept so that a card needs no ranking of everybody. The rank is counted
 * when it is asked for: one order moves the ranks of thousands.
 */
export const standingSchema = z.object({
  customerId: idSchema,
  /** Amount in the base currency over the period, exact. */
  amount: decimalSchema,
  /** The amount as a text that sorts like the number. */
  amountKey: textSchema(120),
  tier: tierSchema,
});
export type Standing = z.infer<typeof standingSchema>;

/** Just what a badge needs, under the normalised address, the key of a profile or `@domain`. */
export const badgeEntrySchema = z.object({
  key: textSchema(330),
  contactId: z.nullable(idSchema),
  customerId: z.nullable(idSchema),
  name: textSchema(200),
  company: z.nullable(textSchema(200)),
  tier: z.nullable(tierSchema),
  grade: z.nullable(gradeSchema),
  provisional: z.boolean(),
  answered: z.int(),
  complaint: z.boolean(),
  /** Over the credit limit or something overdue. */
  limit: z.boolean(),
});
export type BadgeEntry = z.infer<typeof badgeEntrySchema>;
