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
  nativePlace: side,
  birthplace: side,
  nationality: side,
  education: side,
  career: side,
  familyBackground: side,
  personality: side,
  hobbies: side,
  habits: side,
  likes: side,
  dislikes: side,
  goals: side,
});
export type ContactChoice = z.infer<typeof contactChoiceSchema>;

export const companyChoiceSchema = z.object({
  name: side,
  website: side,
  phone: side,
  address: side,
  note: noteSide,
  capital: side,
  scope: side,
  stock: side,
  situation: side,
  goals: side,
  plan: side,
  needs: side,
  verdict: side,
  ourShare: side,
});
export type CompanyChoice = z.infer<typeof companyChoiceSchema>;
