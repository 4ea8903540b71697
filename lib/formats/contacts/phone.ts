import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const EXTENSION =
  /\s*(?:;\s*ext=|[,;]?\s*(?:ext\.?|extension|x|내선|分机|durchwahl|#)\s*[.:]?\s*)(\d{1,7})\s*$/i;

export interface ReadNumber {
  /** E.164 where the country is known, else as written. At most 40 characters. */
  number: string;
  extension: string | null;
}

/** E.164, or null where the number says no country and none is known, or is none in that country. */
function parse(written: string, country: CountryCode | null): string | null {
  const abroad = written.replace(/^\(\s*\+/, '+').replace(/^00(?=[1-9])/, '+');
  if (abroad.startsWith('+')) {
    const bare = abroad.startsWith('+39') ? abroad : abroad.replace(/\(\s?0\s?\)/, ' ');
    const phone = parsePhoneNumberFromString(bare, { extract: false });
    return phone?.isPossible() ? phone.number : null;
  }
  if (country === null) return null;
  const phone = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false });
  return phone?.isValid() ? phone.number : null;
}

/** A phone number as a contact file writes it ("tel:+1-418-656-9254;ext=102"); null when it is none. */
export function readNumber(text: string, country: CountryCode | null): ReadNumber | null {
  const plain = text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/^\s*(?:tel|callto|sms|fax):\s*/i, '')
    .replace(/[\s\u200e\u200f\u202a-\u202e]+/gu, ' ')
    .trim();
  const extension = EXTENSION.exec(plain)?.[1] ?? null;
  const written = extension === null ? plain : plain.replace(EXTENSION, '');
  if (!/\d{2}/.test(written.replace(/\D/g, ''))) return null;
  const number = parse(written, country);
  if (number !== null) return { number, extension };
  return plain.length > 40 ? null : { number: plain, extension: null };
}
