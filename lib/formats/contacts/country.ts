import { type CountryCode, getCountries, isSupportedCountry } from 'libphonenumber-js/min';
import { hostOf } from '../../capture/host';
import { guessCountry } from '../../capture/phoneCountry';
import { fold } from '../../capture/text';
import type { Address } from '../../schema/draft';

/** Languages whose names of countries are known. */
const LANGUAGES = ['en', 'ko', 'zh-Hans', 'zh-Hant', 'ja', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
const MORE: Record<string, CountryCode> = {
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  korea: 'KR',
  'republic of korea': 'KR',
  한국: 'KR',
  中华人民共和国: 'CN',
  deutschland: 'DE',
};

let names: Map<string, CountryCode> | null = null;

function namesOfCountries(): Map<string, CountryCode> {
  const found = new Map<string, CountryCode>(Object.entries(MORE));
  for (const language of LANGUAGES) {
    const words = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of getCountries()) {
      const name = fold(words.of(code) ?? '');
      if (name !== '' && !found.has(name)) found.set(name, code);
    }
  }
  return found;
}

/** The ISO code of a country as an address writes it: a code, or its name in one of eleven languages. */
export function countryCode(written: string): CountryCode | null {
  const text = written.trim();
  const code = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) {
    if (code === 'UK') return 'GB';
    return isSupportedCountry(code) ? code : null;
  }
  names ??= namesOfCountries();
  return names.get(fold(text)) ?? null;
}

/** What tells the country of a number that names none. */
export interface SaidOfPlace {
  addresses: readonly Address[];
  company: string | null;
  emails: readonly { text: string }[];
  phones: readonly { text: string }[];
}

/**
 * In which country numbers without +code are to be read: that of the address, else what mail host, company
 * and writing say. null rather than a guess from nothing.
 */
export function phoneCountry(raw: SaidOfPlace): CountryCode | null {
  for (const { country } of raw.addresses) {
    const code = country === null ? null : countryCode(country.slice(0, 80));
    if (code !== null) return code;
  }
  const places = raw.addresses.map(({ street, city, country }) =>
    [street, city, country].join(' '),
  );
  const said = [raw.company ?? '', ...places, ...raw.phones.map(({ text }) => text)].join('\n');
  const hosts = raw.emails.map(({ text }) => hostOf(text.trim()) ?? '');
  const host = hosts.find((one) => guessCountry('', one, null) !== null) ?? '';
  return guessCountry(said.slice(0, 4000), host, null)?.country ?? null;
}
