/** A currency code as typed, or null. */
export function readCurrency(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** A rate above zero as an exact decimal; a comma is always the decimal mark here. */
export function readRate(typed: string): string | null {
  const rate = typed.trim().replace(',', '.');
  if (!/^\d+(\.\d{1,12})?$/.test(rate) || Number(rate) <= 0) return null;
  return rate.replace(/^0+(?=\d)/, '');
}

/** `@domain` or an address, lower-case; null when it is neither. */
export function readNeverEntry(typed: string): string | null {
  const entry = typed.trim().toLowerCase();
  return /^[^\s@]*@[^\s@.]+(\.[^\s@.]+)+$/.test(entry) ? entry : null;
}
