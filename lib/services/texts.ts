import type { Period } from '../domain/calendar';
import { dateFormat, numberFormat } from '../platform/formatters';

/** An exact decimal with its currency. */
export interface Amount {
  amount: string;
  currency: string;
}

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** Whole units: these texts are read at a glance. */
export function amountText({ amount, currency }: Amount, language: string): string {
  if (!isNumeric(amount)) return amount;
  return numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(amount);
}

// A calendar day is the same everywhere: it is written as the day it is at Greenwich.
const days = (language: string) =>
  dateFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

export const dayText = (day: string, language: string): string =>
  days(language).format(Date.parse(day));

/** "1 Jul – 30 Sep 2026", both ends included. */
export const periodText = ({ from, to }: Period, language: string): string =>
  days(language).formatRange(Date.parse(from), Date.parse(to));
