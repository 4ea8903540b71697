import * as z from 'zod/mini';
import { aboutCompanyShape, aboutPersonShape } from '../about';
import { emailSchema, idSchema, recordShape, textSchema, timeSchema } from '../base';
import {
  addressSchema,
  linkedinSchema,
  phoneSchema,
  profileSchema,
  sourceHowSchema,
} from '../draft';

/** Where a field's value came from and when somebody last saw that it is right. */
export const provenanceSchema = z.record(
  z.string(),
  z.object({ how: sourceHowSchema, url: z.nullable(textSchema(2000)), verifiedAt: timeSchema }),
);
export type Provenance = z.infer<typeof provenanceSchema>;

/** `address` as written, `key` normalised for matching. */
export const contactEmailSchema = z.object({ address: emailSchema, key: emailSchema });

export const contactSchema = z.object({
  ...recordShape,
  name: textSchema(200),
  givenName: z.nullable(textSchema(120)),
  familyName: z.nullable(textSchema(120)),
  emails: z.array(contactEmailSchema),
  phones: z.array(phoneSchema),
  title: z.nullable(textSchema(200)),
  /** null: the person is a customer in their own right. */
  companyId: z.nullable(idSchema),
  linkedin: z.nullable(linkedinSchema),
  urls: z.array(textSchema(2000)),
  address: z.nullable(addressSchema),
  birthday: z.nullable(textSchema(20)),
  /** How and when they wish to be contacted, in the rep's words. */
  preference: z.nullable(textSchema(300)),
  note: z.nullable(textSchema(4000)),
  /** What their own profile page says of them; records of older versions have none. */
  profile: z.optional(z.nullable(profileSchema)),
  ...aboutPersonShape,
  provenance: provenanceSchema,
});
export type Contact = z.infer<typeof contactSchema>;

/** What a contact holds of which nothing is known but the name. */
export const blankContact = {
  givenName: null,
  familyName: null,
  emails: [],
  phones: [],
  title: null,
  companyId: null,
  linkedin: null,
  urls: [],
  address: null,
  birthday: null,
  preference: null,
  note: null,
  provenance: {},
} satisfies Partial<Contact>;

export const companySchema = z.object({
  ...recordShape,
  name: textSchema(200),
  /** Normalised name ("Ltd.", "㈜", "有限公司" removed), for finding the same company again. */
  nameKey: textSchema(200),
  /** Registrable domains; never those of public mail providers. */
  domains: z.array(textSchema(253)),
  /** Numbers, codes and names under which files of the rep's other programs know this customer. */
  externalKeys: z.optional(z.array(textSchema(200))),
  website: z.nullable(textSchema(2000)),
  phone: z.nullable(textSchema(40)),
  address: z.nullable(addressSchema),
  note: z.nullable(textSchema(4000)),
  ...aboutCompanyShape,
  provenance: provenanceSchema,
});
export type Company = z.infer<typeof companySchema>;

/** What a company holds of which nothing is known but the name. */
export const blankCompany = {
  domains: [],
  website: null,
  phone: null,
  address: null,
  note: null,
  provenance: {},
} satisfies Partial<Company>;

/** "Not this person": what must not be matched to that contact or company again. */
export const refusalSchema = z.object({
  ...recordShape,
  /** Normalised address; since 0.2 also the key of a profile, or of a name at a company. */
  emailKey: textSchema(700),
  targetId: idSchema,
});
export type Refusal = z.infer<typeof refusalSchema>;
