import { type Profile, profileSchema } from '../../schema/draft';

/** A profile written as JSON text; null when it is none. */
export function profileFromText(text: string): Profile | null {
  try {
    const parsed = profileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The same profile always gives the same text: keys in the order of the schema. */
export const profileToText = (profile: Profile): string => JSON.stringify(profile);

/** Whether a profile says anything at all. */
export const saysSomething = (profile: Profile | null | undefined): profile is Profile =>
  profile !== null &&
  profile !== undefined &&
  Object.values(profile).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
