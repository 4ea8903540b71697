import Big from 'big.js';
import type { OrderLine } from '@/lib/schema/records/order';
import { readAmount } from '../format/money';

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
export function readLine(line: TypedLine): OrderLine | null {
  const quantity = readAmount(line.quantity);
  const price = readAmount(line.price);
  const percent = line.discount.trim() === '' ? '0' : readAmount(line.discount);
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
export function totalOf(lines: readonly TypedLine[]): string {
  return lines
    .map(readLine)
    .reduce((sum, line) => (line ? sum.plus(line.amount) : sum), new Big(0))
    .toFixed();
}
