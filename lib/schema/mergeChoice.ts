import * as z from 'zod/mini';

/** Whose value of a field stays; `both` joins two notes. Left out: the survivor's, or the other's where it has none. */
export const sideSchema = z.enum(['survivor', 'merged']);
export type Side = z.infer<typeof sideSchema>;
const side = z.optional(sideSchema);
const noteSide = z.optional(z.enum(['survivor', 'merged', 'both']));

/** `name` stands for given and family name as well. Lists are always joined. */
export const contactChoiceSchema = z.object({
  name: side,
  title: side,
  companyId: side,
  linkedin: side,
  address: side,
  birthday: side,
  preference: side,
  note: noteSide,
  profile: side,
});
export type ContactChoice = z.infer<typeof contactChoiceSchema>;

export const companyChoiceSchema = z.object({
  name: side,
  website: side,
  phone: side,
  address: side,
  note: noteSide,
});
export type CompanyChoice = z.infer<typeof companyChoiceSchema>;
