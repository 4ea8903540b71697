import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard, unguard } from './guard';

describe('a cell that a spreadsheet would calculate', () => {
  it.each(['=cmd|x', '+1', '-1', '@SUM', '\tx', '\rx', "'=x"])('%j gets an apostrophe', (cell) => {
    expect(guard(cell)).toBe(`'${cell}`);
  });
  it.each(['', 'a=1', "'quoted'", ' =x', '1-2'])('%j is left alone', (cell) => {
    expect(guard(cell)).toBe(cell);
    expect(unguard(cell)).toBe(cell);
  });
  it('is always given back as it was', () => {
    const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' ');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 8 }), (cell) => {
        expect(unguard(guard(cell))).toBe(cell);
        expect(/^[=+\-@\t\r]/.test(guard(cell))).toBe(false);
      }),
    );
  });
});
