import * as z from 'zod/mini';
import { daySchema, gradeSchema, textSchema, tierSchema } from './base';

/** Which contacts an export takes; what is empty asks nothing. */
export const exportFilterSchema = z.object({
  /** `prospect`: customers without any order yet. */
  tiers: z.array(z.union([tierSchema, z.literal('prospect')])),
  grades: z.array(z.union([gradeSchema, z.literal('none')])),
  /** Part of the company's name. */
  company: textSchema(200),
  /** Words that all stand in name, title, company, addresses or numbers. */
  text: textSchema(200),
  /** Changed on this day or later, in the rep's own time. */
  changedSince: z.nullable(daySchema),
});
export type ExportFilter = z.infer<typeof exportFilterSchema>;

export const wholeBook: ExportFilter = {
  tiers: [],
  grades: [],
  company: '',
  text: '',
  changedSince: null,
};
