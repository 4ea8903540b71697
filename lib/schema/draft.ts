import * as z from 'zod/mini';
import { emailSchema, textSchema } from './base';
import { linkedinSchema } from './linkedin';

/** Where a captured value was read. `how` names the reader; the form shows it beside the field. */
export const sourceHowSchema = z.enum([
  'sender',
  'domain',
  'signature',
  'page',
  'file',
  'typed',
  'linkedin',
  'h-card',
  'json-ld',
  'microdata',
  'rdfa',
  'open-graph',
  'link',
  'text',
  'selection',
]);
export type SourceHow = z.infer<typeof sourceHowSchema>;

export const phoneKindSchema = z.enum(['mobile', 'work', 'fax', 'other']);
export const phoneSchema = z.object({
  /** E.164 when it could be parsed, else as written. */
  number: textSchema(40),
  kind: phoneKindSchema,
});
export type Phone = z.infer<typeof phoneSchema>;

export { type Linkedin, linkedinSchema } from './linkedin';

export const addressSchema = z.object({
  street: z.nullable(textSchema(300)),
  city: z.nullable(textSchema(120)),
  region: z.nullable(textSchema(120)),
  postalCode: z.nullable(textSchema(30)),
  country: z.nullable(textSchema(80)),
});
export type Address = z.infer<typeof addressSchema>;

const periodEntrySchema = z.object({
  /** Position held or degree earned, as written. */
  title: z.nullable(textSchema(300)),
  /** Company or school, as written. */
  place: z.nullable(textSchema(300)),
  /** Dates as written, in the page's language. */
  period: z.nullable(textSchema(200)),
});

/** What a professional profile tells beyond a visiting card; everything as written on the page. */
export const profileSchema = z.object({
  headline: z.nullable(textSchema(500)),
  school: z.nullable(textSchema(300)),
  location: z.nullable(textSchema(300)),
  /** Distance of the relation: 1, 2 or 3 and beyond. */
  degree: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  pronouns: z.nullable(textSchema(60)),
  about: z.nullable(textSchema(4000)),
  languages: z.array(textSchema(100)).check(z.maxLength(30)),
  experience: z.array(periodEntrySchema).check(z.maxLength(50)),
  education: z.array(periodEntrySchema).check(z.maxLength(30)),
});
export type Profile = z.infer<typeof profileSchema>;

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
  /** How and when they wish to be contacted; only our own files know it. */
  preference: z.optional(z.nullable(textSchema(300))),
  /** Field name → where its value was read. */
  sources: z.record(z.string(), sourceHowSchema),
  /** Field name → how sure its reader is, 0 to 1; a field not named was read from where it is written out. */
  confidence: z.optional(z.record(z.string(), z.number().check(z.gte(0), z.lte(1)))),
  profile: z.optional(z.nullable(profileSchema)),
  /** The page or file it was read from. */
  sourceUrl: z.nullable(textSchema(2000)),
});
export type ContactDraft = z.infer<typeof contactDraftSchema>;
