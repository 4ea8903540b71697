import type { Decimal } from '../../domain/decimal';
import { type DecimalMark, readNumber } from './values';

/** Currencies a sign may stand for; a code stands for itself. */
const SIGNS: Record<string, readonly string[]> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP'],
  US$: ['USD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  S$: ['SGD'],
  HK$: ['HKD'],
  NT$: ['TWD'],
  R$: ['BRL'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₩': ['KRW'],
  원: ['KRW'],
  '¥': ['JPY', 'CNY'],
  円: ['JPY'],
  元: ['CNY', 'TWD'],
  圆: ['CNY'],
  '₹': ['INR'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '฿': ['THB'],
  '₫': ['VND'],
  zł: ['PLN'],
  kč: ['CZK'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
};

const MINUS = /^[-\u2212]/;
const LEADING = /^([^\d\s(.,+-]{1,4})\s*(?=[\d.,+-])/u;
const TRAILING = /(?<=[\d.,])\s*([^\d\s).,+-]{1,4}\.?)$/u;
/** Lakhs and crores. */
const INDIAN = /^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/;
/** Both marks in one number say which of them is which. */
const POINT_LAST = /^\d{1,3}(,\d{3})+\.\d+$/;
const COMMA_LAST = /^\d{1,3}(\.\d{3})+,\d+$/;

interface Bare {
  /** The figures with a leading minus where the amount is below zero. */
  text: string;
  sign: string | null;
}

function bare(cell: string): Bare {
  let text = cell.normalize('NFKC').trim();
  let below = false;
  const inParentheses = /^\((.*)\)$/.exec(text) ?? /^(\D{0,4})\((.*)\)$/.exec(text);
  if (inParentheses) {
    below = true;
    text = inParentheses.slice(1).join('').trim();
  }
  if (MINUS.test(text)) {
    below = !below;
    text = text.slice(1).trim();
  } else if (/\d\s*-$/.test(text)) {
    below = !below;
    text = text.slice(0, -1).trim();
  }
  const found = LEADING.exec(text) ?? TRAILING.exec(text);
  const sign = found?.[1] ?? null;
  if (found) text = text.replace(found[0], '').trim();
  if (MINUS.test(text)) {
    below = !below;
    text = text.slice(1).trim();
  }
  return { text: below ? `-${text}` : text, sign };
}

/** An amount as a number alone, for finding out how a file writes numbers. */
export const bareAmount = (cell: string): string => bare(cell).text;

/** Currencies the sign or code may mean; null for what is neither. */
function currenciesOf(sign: string): readonly string[] | null {
  const known = SIGNS[sign] ?? SIGNS[sign.toLowerCase().replace(/\.$/, '')];
  if (known) return known;
  const code = sign.toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? [code] : null;
}

export interface Money {
  value: Decimal;
  /** What a sign or code beside the figures says; null where there is none. */
  currencies: readonly string[] | null;
}

/**
 * An amount as people write it: "$1,234.50", "1.234,50 €", "₩1,000", "(99.00)" for one below zero. null for
 * what is none, or can be meant in two ways.
 */
export function readMoney(cell: string, mark: DecimalMark): Money | null {
  const { text, sign } = bare(cell);
  const currencies = sign === null ? null : currenciesOf(sign);
  if (sign !== null && currencies === null) return null;
  const minus = text.startsWith('-') ? '-' : '';
  const figures = text.slice(minus.length);
  const own = POINT_LAST.test(figures) ? 'point' : COMMA_LAST.test(figures) ? 'comma' : mark;
  const plain = own === 'point' && INDIAN.test(figures) ? figures.replaceAll(',', '') : figures;
  const value = readNumber(`${minus}${plain}`, own);
  return value === null ? null : { value, currencies };
}
