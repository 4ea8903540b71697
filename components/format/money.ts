import { numberFormat } from '@/lib/platform/formatters';

/** A plain decimal, as it is stored. */
export const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** Whole amounts from here on: cents of a large sum are noise on a card. */
const WHOLE_FROM = 1000;

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
