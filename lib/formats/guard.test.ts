import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard, unguard } from './guard';

describe('a cell that a spreadsheet would calculate', () => {
  it.each(['=cmd|x', '+1', '-1', '@SUM', '\tx', '\rx', "'=x"])('%j gets an apostrophe', (cell) => {
    expect(guard(cell)).toBe(`'${cell}`);
  });
  it.each([
    ['x;=1+1;y', "x;'=1+1;y"],
    ['a\t@b', "a\t'@b"],
    ['note\n-1', "note\n'-1"],
    ["x;'=y", "x;''=y"],
  ])('%j gets one where another separator would begin a cell', (cell, guarded) => {
    expect(guard(cell)).toBe(guarded);
    expect(unguard(guarded)).toBe(cell);
  });
  it.each(['', 'x; y', 'a=1', "'quoted'", ' =x', '1-2'])('%j is left alone', (cell) => {
    expect(guard(cell)).toBe(cell);
    expect(unguard(cell)).toBe(cell);
  });
  it('is always given back as it was', () => {
    const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ';', 'a', ' ');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 8 }), (cell) => {
        expect(unguard(guard(cell))).toBe(cell);
        for (const part of guard(cell).split(/[;\n]/))
          expect(/^[=+\-@\t\r]/.test(part)).toBe(false);
      }),
    );
  });
});
