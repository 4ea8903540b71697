import { describe, expect, it } from 'vitest';
import { readMinutes } from './log-values';

describe('what is logged by hand', () => {
  it('reads whole minutes up to a week', () => {
    expect(readMinutes(' 15 ')).toBe(15);
    expect(readMinutes('10080')).toBe(10_080);
    expect(readMinutes('10081')).toBeNull();
    expect(readMinutes('1.5')).toBeNull();
    expect(readMinutes('')).toBeNull();
  });
});
