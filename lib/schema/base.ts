import * as z from 'zod/mini';
import { REF_LIMIT } from './ref';

/** UUID v7 made by us; client-made so that a retried command finds its own trace. */
export const idSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
/** Epoch milliseconds, UTC. */
export const timeSchema = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));
/** Calendar day `YYYY-MM-DD` in the user's time zone. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** ISO 4217 alphabetic code. */
export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/));
/**
 * An exact decimal as text ("1265793.0395"): computed amounts stay exact until they are shown.
 * Price × quantity × discount × rate has more places than any of them, hence the 24.
 */
export const decimalSchema = z.string().check(z.regex(/^-?\d{1,24}(\.\d{1,24})?$/));
export const emailSchema = z.string().check(z.minLength(3), z.maxLength(320), z.includes('@'));

/** How a person is named between page and background: lib/schema/ref.ts. */
export const refSchema = z.string().check(z.minLength(1), z.maxLength(REF_LIMIT));

/** A text of at most `max` characters; trims nothing, refuses the rest. */
export const textSchema = (max: number) => z.string().check(z.maxLength(max));

/** What every stored record carries; deletion is a tombstone. */
export const recordShape = {
  id: idSchema,
  createdAt: timeSchema,
  updatedAt: timeSchema,
  deletedAt: z.optional(timeSchema),
};

export const tiers = ['VIP', 'Major', 'Ordinary', 'Small'] as const;
export const tierSchema = z.enum(tiers);
export type Tier = z.infer<typeof tierSchema>;

export const grades = ['AAA', 'AA', 'A', 'B', 'C'] as const;
export const gradeSchema = z.enum(grades);
export type Grade = z.infer<typeof gradeSchema>;

/** A calendar quarter such as `2026Q3`. */
export const quarterSchema = z.string().check(z.regex(/^\d{4}Q[1-4]$/));

/** Amount in the currency's minor units (typed by a person). */
export const moneySchema = z.object({ minor: z.int(), currency: currencySchema });
export type Money = z.infer<typeof moneySchema>;
