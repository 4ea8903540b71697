import { describe, expect, it } from 'vitest';
import { emptyLine, isBlank, readLine, totalOf } from './draft';

const english = { language: 'en', places: 2 };

describe('order lines as typed', () => {
  it('reads thousandths as thousandths in a language that writes them so', () => {
    const typed = { product: 'Oil', quantity: '1.500', price: '2.125', discount: '', kept: null };
    expect(readLine(typed, english)?.amount).toBe('3.1875');
    const german = {
      product: 'Öl',
      quantity: '1,500',
      price: '2,125',
      discount: '12,5',
      kept: null,
    };
    expect(readLine(german, { language: 'de', places: 2 })?.amount).toBe('2.7890625');
  });
  it('reckons exactly, with the discount in percent', () => {
    const line = { product: 'Seal', quantity: '3', price: '0.1', discount: '15', kept: null };
    expect(readLine(line, english)).toEqual({
      product: 'Seal',
      quantity: '3',
      price: '0.1',
      discount: '0.15',
      amount: '0.255',
    });
  });
  it('sums without drift and leaves out what cannot be read', () => {
    const cents = { product: 'a', quantity: '1', price: '0.1', discount: '', kept: null };
    const broken = { ...cents, price: 'x' };
    expect(totalOf([cents, cents, cents, broken], english)).toBe('0.3');
  });
  it('refuses a discount beyond the whole price', () => {
    expect(
      readLine({ product: 'a', quantity: '1', price: '5', discount: '120', kept: null }, english),
    ).toBeNull();
  });
  it('knows a line nobody has touched', () => {
    expect(isBlank(emptyLine())).toBe(true);
    expect(isBlank({ ...emptyLine(), price: '1' })).toBe(false);
  });
});
