import { describe, expect, it } from 'vitest';
import { dateReadings, markReadings, readDate, readNumber } from './values';

const guessDateOrder = (cells: string[]) => dateReadings().noteAll(cells).choice;
const guessDecimalMark = (cells: string[]) => markReadings().noteAll(cells).choice;

describe('dates in cells', () => {
  it.each([
    ['2024-01-31', 'ymd', '2024-01-31'],
    ['2024. 1. 31.', 'dmy', '2024-01-31'],
    ['2024년 1월 31일', 'ymd', '2024-01-31'],
    ['2024年1月31日', 'mdy', '2024-01-31'],
    ['20240131', 'ymd', '2024-01-31'],
    ['2024/1/31 13:05', 'ymd', '2024-01-31'],
    ['31.01.2024', 'dmy', '2024-01-31'],
    ['1/31/2024 1:05 PM', 'mdy', '2024-01-31'],
    ['12 Mar 2021', 'ymd', '2021-03-12'],
    ['March 12, 2021', 'ymd', '2021-03-12'],
  ] as const)('%j read as %s is %s', (cell, order, day) => {
    expect(readDate(cell, order)).toBe(day);
  });
  it.each([
    ['31/12/2024', 'mdy'],
    ['2024-02-30', 'ymd'],
    ['01/02/2024', 'ymd'],
    ['soon', 'dmy'],
    ['12 Foo 2021', 'dmy'],
  ] as const)('%j read as %s is none', (cell, order) => {
    expect(readDate(cell, order)).toBeNull();
  });
  it('are ambiguous only where no cell decides', () => {
    expect(guessDateOrder(['2024-01-31', ''])).toEqual({ value: 'ymd', ambiguous: false });
    expect(guessDateOrder(['01/02/2024', '31/01/2024'])).toEqual({
      value: 'dmy',
      ambiguous: false,
    });
    expect(guessDateOrder(['01/02/2024', '01/31/2024'])).toEqual({
      value: 'mdy',
      ambiguous: false,
    });
    expect(guessDateOrder(['01/02/2024'])).toEqual({ value: 'dmy', ambiguous: true });
  });
});

describe('numbers in cells', () => {
  it.each([
    ['1,234.50', 'point', '1234.50'],
    ['1.234,50', 'comma', '1234.50'],
    ['1 234,5', 'comma', '1234.5'],
    ["12'345.60", 'point', '12345.60'],
    ['-7,', 'comma', '-7'],
    ['1,234', 'comma', '1.234'],
    ['1,234', 'point', '1234'],
  ] as const)('%j with a decimal %s is %s', (cell, mark, value) => {
    expect(readNumber(cell, mark)).toBe(value);
  });
  it.each([
    ['1,5', 'point'],
    ['1.5', 'comma'],
    ['1.23.456', 'comma'],
    ['abc', 'comma'],
    ['12 34', 'point'],
  ] as const)('%j with a decimal %s is none', (cell, mark) => {
    expect(readNumber(cell, mark)).toBeNull();
  });
  it('are ambiguous only where the marks give different values', () => {
    expect(guessDecimalMark(['12', '0'])).toEqual({ value: 'point', ambiguous: false });
    expect(guessDecimalMark(['1,234', '5'])).toEqual({ value: 'point', ambiguous: true });
    expect(guessDecimalMark(['1,234', '1,5'])).toEqual({ value: 'comma', ambiguous: false });
    expect(guessDecimalMark(['9.8', '14'])).toEqual({ value: 'point', ambiguous: false });
  });
});

describe('a day as people write it', () => {
  it.each([
    ['5. März 2024', 'dmy', '2024-03-05'],
    ['1er mars 2024', 'dmy', '2024-03-01'],
    ['14 juillet 2024', 'dmy', '2024-07-14'],
    ['3 juin 2024', 'dmy', '2024-06-03'],
    ['5 de marzo de 2024', 'dmy', '2024-03-05'],
    ['1st March 2024', 'mdy', '2024-03-01'],
    ['24. Dez. 2024', 'dmy', '2024-12-24'],
    ['2024-03-05 오후 2:30:00', 'ymd', '2024-03-05'],
    ['2024. 3. 5. 오전 9:05', 'ymd', '2024-03-05'],
    ['2024/3/5 下午 2:30', 'ymd', '2024-03-05'],
    ['05.03.24', 'dmy', '2024-03-05'],
    ['3/5/24', 'mdy', '2024-03-05'],
    ['24.03.05', 'ymd', '2024-03-05'],
    ['31.12.99', 'dmy', '1999-12-31'],
  ] as const)('%s in %s is %s', (cell, order, day) => {
    expect(readDate(cell, order)).toBe(day);
  });

  it.each(['5. Brumaire 2024', '32.03.24', '5 jui 2024', 'März 2024'])('%s is none', (cell) => {
    expect(readDate(cell, 'dmy')).toBeNull();
  });

  it('asks where two figures for the year can be meant in several ways', () => {
    expect(guessDateOrder(['05.03.24'])).toMatchObject({ ambiguous: true });
    expect(guessDateOrder(['05.03.24', '31.12.24'])).toMatchObject({ ambiguous: true });
    expect(guessDateOrder(['25.03.98', '31.12.97'])).toEqual({ value: 'dmy', ambiguous: false });
    expect(guessDateOrder(['2024-03-05', '2024-03-06'])).toEqual({
      value: 'ymd',
      ambiguous: false,
    });
  });
});
