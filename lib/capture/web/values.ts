import type { Address, Linkedin, Phone } from '../../schema/draft';
import { linkedinPath } from '../../schema/linkedinPath';
import { readAddress } from '../addresses';
import { type PersonName, splitName } from '../name';
import { type CountryGuess, looksMobile } from '../phoneCountry';
import { declaredPhone } from '../phones';
import { cleanLine, clip } from '../text';

/** Readers of single values that a page declares to be an address, a number, a day or a name. */

const EMAIL =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;
const FILE_END = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|js|mjs|html?|php|pdf|mp4|webm|woff2?)$/i;

/** An address in lower case, also behind `mailto:`; null when it is none. */
export function declaredEmail(written: string): string | null {
  const bare = written
    .slice(0, 1000)
    .replace(/^\s*mailto:/i, '')
    .split('?')[0];
  const text = cleanLine(decoded(bare ?? ''), 320)
    .replace(/^<|>$/g, '')
    .toLowerCase();
  return text.length <= 254 && EMAIL.test(text) && !FILE_END.test(text) ? text : null;
}

/** A broken percent sign is a character of its own, not an error. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The number in E.164 with its kind; `kind` null leaves it to the number's own form. */
export function phoneOf(
  written: string,
  kind: Phone['kind'] | null,
  guess: CountryGuess | null,
): Phone | null {
  const phone = declaredPhone(decoded(written), guess);
  if (phone === null) return null;
  const mobile = looksMobile(phone.country, phone.nationalNumber);
  return { number: phone.number, kind: kind ?? (mobile ? 'mobile' : 'work') };
}

/**
 * An http address, absolute, with a final slash where the page writes one or the address has a path; null for
 * anything else.
 */
export function webAddress(written: string, base: string): string | null {
  const text = written.trim();
  if (text === '' || text.length > 2000 || /\s/.test(text)) return null;
  const full = /^www\./i.test(text) ? `https://${text}` : text;
  const url = URL.canParse(full, base) ? new URL(full, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  return url.href.length > 2000
    ? null
    : url.pathname === '/' && !url.search && !url.hash && /[^/]$/.test(full)
      ? url.origin
      : url.href;
}

/** Each address once, however its final slash is written; the first form stays. */
export function distinctAddresses(addresses: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const url of addresses) {
    const key = url.replace(/^(https?:\/\/[^/?#]+)\/$/, '$1');
    if (!found.has(key)) found.set(key, url);
  }
  return [...found.values()];
}

/** Addresses parted into the LinkedIn profile and the others, each once. */
export function partedLinks(addresses: readonly string[]): {
  urls: string[];
  linkedin: Linkedin | null;
} {
  const urls = addresses.filter((url) => linkedinOf(url) === null);
  return {
    urls: distinctAddresses(urls).slice(0, 8),
    linkedin: addresses.map(linkedinOf).find((found) => found !== null) ?? null,
  };
}

/** The person's profile that an address leads to; null for a firm's and everything else. */
export const linkedinOf = (url: string): Linkedin | null =>
  /^https?:\/\/(?:[^/]+\.)?linkedin\.com\//i.test(url) ? linkedinPath(url) : null;

/** A birthday as `YYYY-MM-DD` or `--MM-DD`; null for anything else. */
export function dayOf(written: string): string | null {
  const text = written.trim();
  const full = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|T)/.exec(text);
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(text);
  const [year, month, day] = full?.slice(1) ?? ['', ...(yearless?.slice(1) ?? [])];
  const inRange =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!inRange || year === '0000') return null;
  return full ? `${year}-${month}-${day}` : `--${month}-${day}`;
}

/** A text of at most `max` characters on one line; null when nothing is left. */
export function oneLine(text: string, max: number): string | null {
  const clean = clip(cleanLine(text, max * 2), max);
  return clean === '' ? null : clean;
}

/** A text that may have several lines. */
export function longText(text: string, max: number): string | null {
  const clean = clip(
    text
      .toWellFormed()
      .replace(/(?!\n)\p{Cc}/gu, ' ')
      .replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
    max,
  );
  return clean === '' ? null : clean;
}

/** The name of somebody who is declared a person: parts told by the page win, and no word of it is doubted away. */
export function declaredName(
  whole: string | null,
  given: string | null,
  family: string | null,
): PersonName {
  const written = whole ?? [given, family].filter(Boolean).join(' ');
  const split = splitName(written);
  const name = split.name || (oneLine(written, 200) ?? '');
  if (given !== null || family !== null) return { name, givenName: given, familyName: family };
  return { ...split, name };
}

/** An address of one text, told apart as far as its form allows. */
export function addressOfText(text: string): Address | null {
  const line = oneLine(text.replace(/\s*\n\s*/g, ', '), 300);
  if (line === null) return null;
  const found = readAddress([line]);
  return found ?? { street: line, city: null, region: null, postalCode: null, country: null };
}
