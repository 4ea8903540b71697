import { minorDigits } from '@/lib/domain/minorDigits';
import { numberFormat } from '@/lib/platform/formatters';
import { isNumeric } from './money';

/** As many as every browser writes. */
const MOST_PLACES = 20;

/**
 * An exact decimal with all its places, in the reader's language: as money, or as a plain figure where
 * currency is null. Zeros at the end go, as far as the currency lets them.
 */
export function formatExact(value: string, currency: string | null, language: string): string {
  if (!isNumeric(value)) return '–';
  const places = (value.split('.')[1] ?? '').replace(/0+$/, '').length;
  const least = currency === null || places === 0 ? 0 : minorDigits(currency);
  return numberFormat(language, {
    ...(currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    minimumFractionDigits: least,
    maximumFractionDigits: Math.min(Math.max(places, least), MOST_PLACES),
  }).format(value);
}
