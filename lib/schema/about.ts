import * as z from 'zod/mini';
import { textSchema } from './base';

const place = z.optional(z.nullable(textSchema(200)));
const words = z.optional(z.nullable(textSchema(2000)));

/** What a rep comes to know of a person beyond the visiting card; records of older versions have none of it. */
export const aboutPersonShape = {
  nativePlace: place,
  birthplace: place,
  nationality: place,
  education: words,
  career: words,
  familyBackground: words,
  personality: words,
  hobbies: words,
  habits: words,
  likes: words,
  dislikes: words,
  goals: words,
};

export const competitorSchema = z.object({
  name: textSchema(200),
  /** Percent of what they buy; null when not known. */
  share: z.nullable(z.number().check(z.gte(0), z.lte(100))),
});
export type Competitor = z.infer<typeof competitorSchema>;

/** What a rep comes to know of a company; records of older versions have none of it. */
export const aboutCompanyShape = {
  /** Capital and financial strength. */
  capital: words,
  /** What they deal in. */
  scope: words,
  stock: words,
  situation: words,
  goals: words,
  /** How they mean to reach their goals. */
  plan: words,
  /** Their problems and needs, those we can help with in particular. */
  needs: words,
  /** Our share of what they buy, in percent. */
  ourShare: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(100)))),
  competitors: z.optional(z.array(competitorSchema).check(z.maxLength(50))),
  /** What they say of our products. */
  verdict: words,
};

export const aboutPersonFields = [
  'nativePlace',
  'birthplace',
  'nationality',
  'education',
  'career',
  'familyBackground',
  'personality',
  'hobbies',
  'habits',
  'likes',
  'dislikes',
  'goals',
] as const satisfies readonly (keyof typeof aboutPersonShape)[];
export type AboutPersonField = (typeof aboutPersonFields)[number];

/** Those of a company that are written as text. */
export const aboutCompanyTexts = [
  'capital',
  'scope',
  'stock',
  'situation',
  'goals',
  'plan',
  'needs',
  'verdict',
] as const satisfies readonly (keyof typeof aboutCompanyShape)[];
export type AboutCompanyText = (typeof aboutCompanyTexts)[number];

export const aboutCompanyFields = [
  ...aboutCompanyTexts,
  'ourShare',
  'competitors',
] as const satisfies readonly (keyof typeof aboutCompanyShape)[];
export type AboutCompanyField = (typeof aboutCompanyFields)[number];
