const known = new Map<string, number>();

/** Digits after the point of a currency (ISO 4217 code): 2 for EUR, 0 for KRW, 3 for KWD. */
export function minorDigits(currency: string): number {
  const digits = known.get(currency);
  if (digits !== undefined) return digits;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  known.set(currency, found);
  return found;
}
