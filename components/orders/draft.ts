import Big from 'big.js';
import type { OrderLine } from '@/lib/schema/records/order';
import { readAmount, writeAmount } from '../format/amount';

/** How amounts are written: the reader's language, and the decimal places of the currency. */
export interface Writing {
  language: string;
  places: number;
}

/** A line as typed. */
export interface TypedLine {
  product: string;
  quantity: string;
  price: string;
  /** Percent. */
  discount: string;
  /** The stored line it began as; it stays as it is unless something else is typed. */
  kept: OrderLine | null;
}

export interface OrderValues {
  number: string;
  orderedOn: string;
  dueOn: string;
  currency: string;
  amount: string;
  note: string;
  lines: TypedLine[];
}

export const emptyLine = (): TypedLine => ({
  product: '',
  quantity: '1',
  price: '',
  discount: '',
  kept: null,
});

export const isBlank = (line: TypedLine): boolean =>
  line.product.trim() === '' && line.price.trim() === '';

/** A stored line as it stands in the form. */
export function typedLine(line: OrderLine, { language }: Pick<Writing, 'language'>): TypedLine {
  const percent = new Big(line.discount).times(100);
  return {
    product: line.product,
    quantity: writeAmount(line.quantity, language),
    price: writeAmount(line.price, language),
    discount: percent.eq(0) ? '' : writeAmount(percent.toFixed(), language),
    kept: line,
  };
}

const isUntouched = (line: TypedLine, before: TypedLine): boolean =>
  line.product === before.product &&
  line.quantity === before.quantity &&
  line.price === before.price &&
  line.discount === before.discount;

/** What an order can hold, see `decimalSchema`. */
const fits = (value: Big): boolean => /^-?\d{1,24}(\.\d{1,24})?$/.test(value.toFixed());

/**
 * A typed line as an order line: discount from percent to a fraction of 1, amount exact
 * (price × quantity × (1 − discount)). null when a figure cannot be read.
 */
export function readLine(line: TypedLine, writing: Writing): OrderLine | null {
  const { language, places } = writing;
  if (line.kept && isUntouched(line, typedLine(line.kept, writing))) return line.kept;
  const figure = (typed: string, of: number | null) =>
    readAmount(typed, language, of)?.value ?? null;
  const quantity = figure(line.quantity, null);
  const price = figure(line.price, places);
  const percent = line.discount.trim() === '' ? '0' : figure(line.discount, null);
  if (quantity === null || price === null || percent === null) return null;
  const discount = new Big(percent).div(100);
  if (discount.lt(0) || discount.gt(1)) return null;
  const amount = new Big(price).times(quantity).times(new Big(1).minus(discount));
  if (!fits(amount)) return null;
  return {
    product: line.product.trim(),
    quantity,
    price,
    discount: discount.toFixed(),
    amount: amount.toFixed(),
  };
}

/** The lines that somebody filled in and that can be read. */
export const readLines = (lines: readonly TypedLine[], writing: Writing): OrderLine[] =>
  lines
    .filter((line) => !isBlank(line))
    .map((line) => readLine(line, writing))
    .filter((line) => line !== null);

/** Whether these are the very lines the order has. */
export const areKept = (lines: readonly OrderLine[], before: readonly OrderLine[]): boolean =>
  lines.length === before.length && lines.every((line, at) => line === before[at]);

/** The exact sum of the lines that can be read. */
export const totalOf = (lines: readonly TypedLine[], writing: Writing): string =>
  readLines(lines, writing)
    .reduce((sum, line) => sum.plus(line.amount), new Big(0))
    .toFixed();
