import type { Address } from '@/lib/schema/draft';

const eastern = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** A country by its name in the reader's language, where its code is kept. */
function countryText(country: string | null, language: string | undefined): string | null {
  if (language === undefined || country === null || !/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}

/**
 * An address in one line, as it is written where it lies: the large before the small in Korea and China. With a
 * language, a country kept by its code is named.
 */
export function addressText(address: Address | null, language?: string): string {
  if (address === null) return '';
  const { street, postalCode, city, region } = address;
  const country = countryText(address.country, language);
  const written = [street, postalCode, city, region, address.country].join('');
  return eastern.test(written)
    ? [country, region, city, street, postalCode].filter(Boolean).join(' ')
    : [street, postalCode, city, region, country].filter(Boolean).join(', ');
}
