import { numberFormat } from '@/lib/platform/formatters';

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** Whole amounts from here on: cents of a large sum are noise on a card. */
const WHOLE_FROM = 1000;

/**
 * An exact decimal as money in the reader's language. From 1,000 up it is shown in whole units; smaller
 * amounts keep their cents unless they are zero. An unreadable amount is "–".
 */
export function formatMoney(amount: string, currency: string, language: string): string {
  if (!isNumeric(amount)) return '–';
  const whole = Math.abs(Number(amount)) >= WHOLE_FROM;
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
 * Reads an amount as typed: thousands parted by spaces, apostrophes, points or commas; the last point or
 * comma is the decimal one unless exactly three digits follow it and it could part thousands.
 * Returns an exact decimal, or null when it cannot be read as one amount.
 */
export function readAmount(typed: string): string | null {
  const text = typed.trim().replace(/[\s'’_]/g, '');
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const sign = text.startsWith('-') ? '-' : '';
  const body = text.slice(sign.length);
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return sign + trimZeros(body);
  const mark = body.charAt(last);
  const before = body.slice(0, last);
  const after = body.slice(last + 1);
  const groups = body.split(mark);
  const onlyMark = !before.includes(mark === '.' ? ',' : '.');
  const parts = groups.slice(1).every((group) => group.length === 3) && before !== '0';
  if (onlyMark && parts && before !== '') return sign + trimZeros(groups.join(''));
  if (onlyMark && groups.length > 2) return null;
  const whole = before.replace(/[.,]/g, '');
  if (after === '') return sign + trimZeros(whole);
  return `${sign}${trimZeros(whole)}.${after}`;
}

const trimZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '') || '0';
