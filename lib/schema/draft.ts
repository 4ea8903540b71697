import * as z from 'zod/mini';
import { emailSchema, textSchema } from './base';

/** Where a captured value was read. `how` names the reader; the form shows it beside the field. */
export const sourceHowSchema = z.enum(['sender', 'domain', 'signature', 'page', 'file', 'typed']);
export type SourceHow = z.infer<typeof sourceHowSchema>;

export const phoneKindSchema = z.enum(['mobile', 'work', 'fax', 'other']);
export const phoneSchema = z.object({
  /** E.164 when it could be parsed, else as written. */
  number: textSchema(40),
  kind: phoneKindSchema,
});
export type Phone = z.infer<typeof phoneSchema>;

export const linkedinSchema = z.object({
  slug: z.nullable(textSchema(200)),
  memberId: z.nullable(textSchema(100)),
});
export type Linkedin = z.infer<typeof linkedinSchema>;

export const addressSchema = z.object({
  street: z.nullable(textSchema(300)),
  city: z.nullable(textSchema(120)),
  region: z.nullable(textSchema(120)),
  postalCode: z.nullable(textSchema(30)),
  country: z.nullable(textSchema(80)),
});
export type Address = z.infer<typeof addressSchema>;

/** What a reader found about one person, before the rep has looked at it. */
export const contactDraftSchema = z.object({
  name: textSchema(200),
  givenName: z.nullable(textSchema(120)),
  familyName: z.nullable(textSchema(120)),
  emails: z.array(emailSchema).check(z.maxLength(20)),
  phones: z.array(phoneSchema).check(z.maxLength(20)),
  title: z.nullable(textSchema(200)),
  company: z.nullable(textSchema(200)),
  /** Registrable domain of the company, null for public mail providers. */
  companyDomain: z.nullable(textSchema(253)),
  address: z.nullable(addressSchema),
  urls: z.array(textSchema(2000)).check(z.maxLength(20)),
  linkedin: z.nullable(linkedinSchema),
  birthday: z.nullable(textSchema(20)),
  note: z.nullable(textSchema(4000)),
  /** Field name → where its value was read. */
  sources: z.record(z.string(), sourceHowSchema),
  /** The page or file it was read from. */
  sourceUrl: z.nullable(textSchema(2000)),
});
export type ContactDraft = z.infer<typeof contactDraftSchema>;
