import { readAmount } from '../format/amount';

/** A currency code as typed, or null. */
export function readCurrency(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** A rate above zero as an exact decimal, typed in the marks of a language. */
export function readRate(typed: string, language: string): string | null {
  const rate = readAmount(typed, language, null)?.value ?? '';
  return /^\d+(\.\d{1,12})?$/.test(rate) && Number(rate) > 0 ? rate : null;
}

/** `@domain` or an address, lower-case; null when it is neither. */
export function readNeverEntry(typed: string): string | null {
  const entry = typed.trim().toLowerCase();
  return /^[^\s@]*@[^\s@.]+(\.[^\s@.]+)+$/.test(entry) ? entry : null;
}
