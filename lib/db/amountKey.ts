import type { Decimal } from '../domain/decimal';

/** More digits before the point than any amount the schemas let through after conversion. */
const DIGITS = 60;
const complement = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * A text that sorts like the number, because an index of doubles would tie amounts that differ in a far
 * place. Negative amounts are written by their complement.
 */
export function amountKey(amount: Decimal): string {
  const negative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? amount.slice(1) : amount).split('.');
  const digits = whole.replace(/^0+/, '').padStart(DIGITS, '0');
  const places = fraction.replace(/0+$/, '');
  const zero = places === '' && /^0+$/.test(digits);
  return negative && !zero ? `0${complement(digits)}${complement(places)}~` : `1${digits}${places}`;
}

export const ZERO_KEY = amountKey('0');
