import { describe, expect, it } from 'vitest';
import { emptyLine, isBlank, readLine, totalOf } from './order-draft';

describe('order lines as typed', () => {
  it('reckons exactly, with the discount in percent', () => {
    const line = { product: 'Seal', quantity: '3', price: '0.1', discount: '15' };
    expect(readLine(line)).toEqual({
      product: 'Seal',
      quantity: '3',
      price: '0.1',
      discount: '0.15',
      amount: '0.255',
    });
  });
  it('sums without drift and leaves out what cannot be read', () => {
    const cents = { product: 'a', quantity: '1', price: '0.1', discount: '' };
    const broken = { ...cents, price: 'x' };
    expect(totalOf([cents, cents, cents, broken])).toBe('0.3');
  });
  it('refuses a discount beyond the whole price', () => {
    expect(readLine({ product: 'a', quantity: '1', price: '5', discount: '120' })).toBeNull();
  });
  it('knows a line nobody has touched', () => {
    expect(isBlank(emptyLine())).toBe(true);
    expect(isBlank({ ...emptyLine(), price: '1' })).toBe(false);
  });
});
