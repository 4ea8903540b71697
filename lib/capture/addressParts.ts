import type { Address } from '../schema/draft';

/** What the named parts of the pattern hold, when the whole text is so written. */
export function byParts(pattern: RegExp, text: string): Address | null {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return null;
  const part = (name: keyof Address) => groups[name]?.trim() ?? null;
  return {
    street: part('street'),
    city: part('city'),
    region: part('region'),
    postalCode: part('postalCode'),
    country: part('country'),
  };
}

export const hasNumber = (address: Address | null): Address | null =>
  /\d/.test(address?.street ?? '') ? address : null;
