import { describe, expect, it } from 'vitest';
import { safeCell } from './fault-file';

describe('a cell of the list of faults', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+1', "'+1"],
    ['@cmd', "'@cmd"],
    ['-2', "'-2"],
  ])('%j becomes %j', (text, cell) => {
    expect(safeCell(text)).toBe(cell);
  });
});
