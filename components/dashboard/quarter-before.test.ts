import { describe, expect, it } from 'vitest';
import { quarterBefore } from './quarter-before';

describe('the quarter whose figures are judged', () => {
  it('is the one before, also across the year', () => {
    expect(quarterBefore('2026Q3')).toBe('2026Q2');
    expect(quarterBefore('2026Q1')).toBe('2025Q4');
  });
});
