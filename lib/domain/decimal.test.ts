import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, cut, fromNumber, minorUnit, multiply, percentOf, subtract } from './decimal';
import { complement, ExactSum, scaled, sum, times } from './exact-sum';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, places]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
    return units < 0n ? `-${text}` : text;
  });

describe('exact decimals', () => {
  it('keep what floating point loses', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(multiply('1.1', '1.1')).toBe('1.21');
    expect(sum(Array.from({ length: 10 }, () => '0.1'))).toBe('1');
    expect(fromNumber(1e-7)).toBe('0.0000001');
  });

  it('compare by value, not by text', () => {
    expect(compare('1.50', '1.5')).toBe(0);
    expect(compare('10', '9')).toBe(1);
    expect(compare('-10', '9')).toBe(-1);
  });

  it('cut for showing, never round up', () => {
    expect(cut(89.96, 1)).toBe('89.9');
    expect(cut(90, 1)).toBe('90.0');
    expect(minorUnit(2)).toBe('0.01');
    expect(minorUnit(0)).toBe('1');
  });

  it('never let a share reach an edge by rounding', () => {
    expect(percentOf('95', '100', 'down')).toBe(95);
    expect(percentOf('94999999999999', '100000000000000', 'down')).toBeLessThan(95);
    expect(percentOf('1', '999999999999999999', 'up')).toBeGreaterThan(0);
    expect(percentOf('0', '7', 'up')).toBe(0);
  });

  it('add up the same in any order and as big.js does', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 30 }), (values) => {
        const total = sum(values);
        expect(compare(total, values.reduce(add, '0'))).toBe(0);
        expect(sum([...values].reverse())).toBe(total);
      }),
    );
  });

  it('multiply as integers as they do as decimals', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const product = new ExactSum();
        product.add(times(scaled(a), scaled(b)));
        expect(compare(product.toDecimal(), multiply(a, b))).toBe(0);
        const rest = new ExactSum();
        rest.add(complement(scaled(a)));
        expect(compare(rest.toDecimal(), subtract('1', a))).toBe(0);
      }),
    );
  });
});
