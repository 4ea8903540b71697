import { numberFormat } from '@/lib/platform/formatters';

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** Whole amounts from here on: cents of a large sum are noise on a card. */
const WHOLE_FROM = 1000;

/** As many as every browser writes. */
const MOST_PLACES = 20;

/**
 * An exact decimal as money in the reader's language. From 1,000 up it is shown in whole units; smaller
 * amounts keep their cents unless they are zero. An unreadable amount is "–".
 */
export function formatMoney(
  amount: string,
  currency: string,
  language: string,
  wholeFrom: number = WHOLE_FROM,
): string {
  if (!isNumeric(amount)) return '–';
  const whole = Math.abs(Number(amount)) >= wholeFrom;
  return numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
    ...(whole ? { maximumFractionDigits: 0, minimumFractionDigits: 0 } : {}),
  }).format(amount);
}

/** A fraction of 1 as a percentage without decimals. */
export const formatShare = (share: number, language: string): string =>
  numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const formatCount = (count: number, language: string): string =>
  numberFormat(language).format(count);

/** Digits after the point of a currency: 2 for EUR, 0 for KRW. */
export const minorDigits = (currency: string): number =>
  numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/**
 * An exact decimal with all its places, in the reader's language: as money, or as a plain figure where
 * currency is null. Zeros at the end go, as far as the currency lets them.
 */
export function formatExact(value: string, currency: string | null, language: string): string {
  if (!isNumeric(value)) return '–';
  const places = (value.split('.')[1] ?? '').replace(/0+$/, '').length;
  const least = currency === null || places === 0 ? 0 : minorDigits(currency);
  return new Intl.NumberFormat(language, {
    ...(currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    minimumFractionDigits: least,
    maximumFractionDigits: Math.min(Math.max(places, least), MOST_PLACES),
  }).format(value);
}
