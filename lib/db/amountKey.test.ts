import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../domain/decimal';
import { amountKey } from './amountKey';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 9 }))
  .map(([units, places]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
    const cut = digits.length - places;
    return `${units < 0n ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
  });

describe('amountKey', () => {
  it('sorts like the numbers, equal numbers alike', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [left, right] = [amountKey(a), amountKey(b)];
        expect(left < right ? -1 : left > right ? 1 : 0).toBe(compare(a, b));
      }),
    );
  });
  it('knows one zero', () => {
    expect(amountKey('-0.00')).toBe(amountKey('0'));
  });
});
