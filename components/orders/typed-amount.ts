import { i18n } from '#i18n';
import { minorDigits } from '@/lib/domain/minorDigits';
import { readAmount, writeAmount } from '../format/amount';
import { formatExact } from '../format/exact';
import { formatMoney } from '../format/money';
import { figureLanguage } from '../shell/formats';
import type { Writing } from './draft';

/** How this reader writes amounts of a currency; of a currency half typed, what most have. */
export const writingOf = (currency: string): Writing => ({
  language: figureLanguage(),
  places: /^[A-Z]{3}$/.test(currency) ? minorDigits(currency) : 2,
});

/** The exact amount typed, or null when it cannot be read. */
export function typedAmount(typed: string, currency: string): string | null {
  const { language, places } = writingOf(currency);
  return readAmount(typed, language, places)?.value ?? null;
}

/** A stored amount as it stands in a form. */
export const shownAmount = (value: string): string => writeAmount(value, figureLanguage());

/** What was understood, where the writing could mean another amount; currency null for a plain figure. */
export function doubtOf(typed: string, currency: string | null): string | undefined {
  const { language, places } = writingOf(currency ?? '');
  const read = readAmount(typed, language, currency === null ? null : places);
  if (!read?.doubt) return undefined;
  const known = currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null;
  const values: [string, string] = [formatExact(read.value, known, language), read.doubt.mark];
  return read.doubt.as === 'decimal'
    ? i18n.t('amounts.decimal', values)
    : i18n.t('amounts.thousands', values);
}

/** An amount down to the currency's minor unit, however large it is. */
export const centsOf = (amount: string, currency: string): string =>
  formatMoney(amount, currency, figureLanguage(), Number.POSITIVE_INFINITY);

/** A figure with all its places. */
export const exactOf = (value: string, currency: string | null): string =>
  formatExact(value, currency, figureLanguage());

/** A fraction of 1 in percent. */
export const percentOf = (fraction: string): string =>
  new Intl.NumberFormat(figureLanguage(), { style: 'percent', maximumFractionDigits: 4 }).format(
    Number(fraction),
  );

/** Says how an amount is typed, with an example in the reader's own writing. */
export const badAmount = (): string =>
  i18n.t('amounts.bad', [
    new Intl.NumberFormat(figureLanguage(), { minimumFractionDigits: 2 }).format(1250.5),
  ]);
