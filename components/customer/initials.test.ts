import { describe, expect, it } from 'vitest';
import { initials } from './initials';

describe('letters that stand for a name', () => {
  it.each([
    ['Linnea Brandvold', 'LB'],
    ['João da Silva', 'JS'],
    ['서다온', '서'],
    ['林予安', '林'],
    ['sales', 'S'],
    ['(Ops) Team', 'OT'],
    ['', ''],
    ['4711', ''],
  ])('%j → %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
