import * as z from 'zod/mini';
import { textSchema } from './base';

export const linkedinSchema = z.object({
  slug: z.nullable(textSchema(200)),
  memberId: z.nullable(textSchema(100)),
});
export type Linkedin = z.infer<typeof linkedinSchema>;
