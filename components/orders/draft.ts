import Big from 'big.js';
import type { OrderLine } from '@/lib/schema/records/order';
import { readAmount } from '../format/amount';

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
  discount: string;
}

export const emptyLine = (): TypedLine => ({ product: '', quantity: '1', price: '', discount: '' });

export const isBlank = (line: TypedLine): boolean =>
  line.product.trim() === '' && line.price.trim() === '';

/**
 * A typed line as an order line: discount from percent to a fraction of 1, amount exact
 * (price × quantity × (1 − discount)). null when a figure cannot be read.
 */
export function readLine(line: TypedLine, { language, places }: Writing): OrderLine | null {
  const figure = (typed: string, of: number | null) =>
    readAmount(typed, language, of)?.value ?? null;
  const quantity = figure(line.quantity, null);
  const price = figure(line.price, places);
  const percent = line.discount.trim() === '' ? '0' : figure(line.discount, null);
  if (quantity === null || price === null || percent === null) return null;
  const discount = new Big(percent).div(100);
  if (discount.lt(0) || discount.gt(1)) return null;
  const amount = new Big(price).times(quantity).times(new Big(1).minus(discount));
  return {
    product: line.product.trim(),
    quantity,
    price,
    discount: discount.toFixed(),
    amount: amount.toFixed(),
  };
}

/** The exact sum of the lines that can be read. */
export function totalOf(lines: readonly TypedLine[], writing: Writing): string {
  return lines
    .map((line) => readLine(line, writing))
    .reduce((sum, line) => (line ? sum.plus(line.amount) : sum), new Big(0))
    .toFixed();
}
