import type { Address } from '@/lib/schema/draft';

const eastern = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** An address in one line, as it is written where it lies: the large before the small in Korea and China. */
export function addressText(address: Address | null): string {
  if (address === null) return '';
  const { street, postalCode, city, region, country } = address;
  const parts = [street, postalCode, city, region, country].filter(Boolean);
  if (!eastern.test(parts.join(''))) return parts.join(', ');
  return [country, region, city, street, postalCode].filter(Boolean).join(' ');
}
