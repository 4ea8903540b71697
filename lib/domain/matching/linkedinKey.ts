import { linkedinPath } from '../../schema/linkedinPath';

/**
 * Key of a LinkedIn profile from an address in any form, a path, or a bare slug: `in:<slug>` or `id:<member id>`.
 * A profile has both; compare each with each. Null when the text names no profile.
 */
export function linkedinKey(written: string): string | null {
  const text = written.trim();
  const path =
    linkedinPath(text) ?? (/^[^\s/?#.@]{3,200}$/u.test(text) ? linkedinPath(`/in/${text}`) : null);
  if (path === null) return null;
  return path.memberId !== null ? `id:${path.memberId}` : `in:${path.slug}`;
}

/** All keys of a stored profile. */
export function linkedinKeys(
  profile: { slug: string | null; memberId: string | null } | null,
): string[] {
  return [profile?.slug, profile?.memberId].flatMap((part) => {
    const key = part ? linkedinKey(`/in/${part}`) : null;
    return key === null ? [] : [key];
  });
}
