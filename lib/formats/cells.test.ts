import { describe, expect, it } from 'vitest';
import { isBlank, readDay, readDecimal } from './cells';

describe('number cells', () => {
  it.each([
    ['12', '12'],
    [' -3.50 ', '-3.50'],
    ['+7', '7'],
    ['1,234,567.8', '1234567.8'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['5.', '5'],
  ])('%j is %s', (cell, decimal) => {
    expect(readDecimal(cell)).toBe(decimal);
  });

  it.each(['', 'abc', '1,5', '12,34', '1e5', '$5', '1 000', '--1', '0x10', 'NaN', '1.2.3'])(
    '%j is none',
    (cell) => {
      expect(readDecimal(cell)).toBeNull();
    },
  );
});

describe('date cells', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-01-31T23:30:00Z', '2024-01-31'],
    ['2024-01-31 23:30', '2024-01-31'],
    ['2024-01-31T23:30:00.123+09:00', '2024-01-31'],
  ])('%j is %s', (cell, day) => {
    expect(readDay(cell)).toBe(day);
  });

  it.each(['', '2024-02-30', '31.01.2024', '01/02/2024', '2024-1-1', '2024-01-01x', '20240101'])(
    '%j is none',
    (cell) => {
      expect(readDay(cell)).toBeNull();
    },
  );
});

it('blank cells are those without a character to see', () => {
  expect([undefined, '', ' \t'].map(isBlank)).toEqual([true, true, true]);
  expect(isBlank('0')).toBe(false);
});
