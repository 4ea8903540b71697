import { isSupportedCountry } from 'libphonenumber-js/min';
import type { Address } from '../../schema/draft';
import type { PageEvidence } from '../../schema/evidence';
import { type CountryGuess, guessCountry } from '../phoneCountry';

const COUNTRY_OF_LANGUAGE: Record<string, CountryGuess> = {
  ko: { country: 'KR', sure: true },
  ja: { country: 'JP', sure: true },
  'zh-cn': { country: 'CN', sure: true },
  'zh-hans': { country: 'CN', sure: true },
  'zh-tw': { country: 'TW', sure: true },
  'zh-hk': { country: 'HK', sure: true },
  'de-at': { country: 'AT', sure: true },
  'de-ch': { country: 'CH', sure: true },
  'de-de': { country: 'DE', sure: true },
  'fr-fr': { country: 'FR', sure: true },
  'fr-be': { country: 'BE', sure: true },
  'fr-ch': { country: 'CH', sure: true },
  'pt-br': { country: 'BR', sure: true },
  'pt-pt': { country: 'PT', sure: true },
  'es-es': { country: 'ES', sure: true },
  'en-gb': { country: 'GB', sure: false },
  'en-us': { country: 'US', sure: false },
  'en-au': { country: 'AU', sure: true },
  'en-ie': { country: 'IE', sure: true },
  de: { country: 'DE', sure: false },
  fr: { country: 'FR', sure: false },
  it: { country: 'IT', sure: false },
  nl: { country: 'NL', sure: false },
  pl: { country: 'PL', sure: false },
  sv: { country: 'SE', sure: false },
  da: { country: 'DK', sure: false },
  nb: { country: 'NO', sure: false },
  fi: { country: 'FI', sure: false },
};

/** Host of an address, '' when it has none. */
export const hostOfUrl = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/**
 * Country in which a page's numbers without +code are to be read: what `near` (the address or the text around)
 * names, the host's ending, the page's language.
 */
export function countryNear(
  near: string,
  { url, language }: Pick<PageEvidence, 'url' | 'language'>,
): CountryGuess | null {
  const told = guessCountry(near.slice(0, 4000), hostOfUrl(url), null);
  if (told?.sure) return told;
  const tag = language.toLowerCase().replace(/_/g, '-');
  const spoken = COUNTRY_OF_LANGUAGE[tag] ?? COUNTRY_OF_LANGUAGE[tag.split('-')[0] ?? ''] ?? null;
  return spoken?.sure ? spoken : (told ?? spoken);
}

/** A country written as its two letters ("DE") in an address. */
export function countryOfAddress(address: Address | null): CountryGuess | null {
  const code = address?.country?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) && isSupportedCountry(code) ? { country: code, sure: true } : null;
}
