import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number as people read it: "+47 22 55 44 62" for "+4722554462". Without a country, or written
 * in no known way, it stays as it is.
 */
export function phoneText(number: string): string {
  if (!number.startsWith('+')) return number;
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed?.isPossible() || parsed.ext) return number;
  return parsed.formatInternational();
}
