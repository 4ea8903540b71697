import type { NamedParts } from '@/lib/domain/profile/renamed';

/** Both parts of a name as a form holds them. */
export interface NameTexts {
  given: string;
  family: string;
}

/** A name nobody has split stands whole in the first field. */
export function nameTexts({ name, givenName, familyName }: NamedParts): NameTexts {
  const split = givenName !== null || familyName !== null;
  return { given: split ? (givenName ?? '') : name, family: familyName ?? '' };
}

const familyFirst = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Both parts as the name is written: family first and without a space in Korean and Chinese. */
export function fullName(given: string, family: string): string {
  const both = [given.trim(), family.trim()];
  if (both.every((part) => part === '' || familyFirst.test(part))) return both.reverse().join('');
  return both.filter(Boolean).join(' ');
}

/** True where the family name comes first, in this name or in this language. */
export function writesFamilyFirst({ given, family }: NameTexts, language: string): boolean {
  const name = family + given;
  return name ? familyFirst.test(name) : /^(ko|zh|ja)/.test(language);
}

/**
 * What corrected parts make of a name. What stood between or behind them ("Anna B. Berg", "민하람 Haram Min")
 * stays. A name that was never split and still is not is given as a whole; its parts are then found anew.
 */
export function respelled(before: NamedParts, typed: NameTexts): Partial<NamedParts> {
  const given = typed.given.trim();
  const family = typed.family.trim();
  const was = nameTexts(before);
  if (given === was.given.trim() && family === was.family.trim()) return {};
  if (before.givenName === null && before.familyName === null && family === '')
    return { name: given };
  const written = fullName(was.given, was.family);
  const name =
    given && family && before.name.includes(written)
      ? before.name.replace(written, () => fullName(given, family))
      : aroundMiddle(before, given, family);
  return { name, givenName: given || null, familyName: family || null };
}

/** "Anna B. Berg": both parts put in place of the old ones, around what stands between them. */
function aroundMiddle({ name, givenName, familyName }: NamedParts, given: string, family: string) {
  const stands =
    givenName && familyName && name.startsWith(`${givenName} `) && name.endsWith(` ${familyName}`);
  if (!stands || !given || !family) return fullName(given, family);
  return `${given}${name.slice(givenName.length, -familyName.length)}${family}`;
}
