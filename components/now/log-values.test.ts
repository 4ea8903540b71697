import { describe, expect, it } from 'vitest';
import { complaintDue, readMinutes } from './log-values';

describe('what is logged by hand', () => {
  it('reads whole minutes up to a week', () => {
    expect(readMinutes(' 15 ')).toBe(15);
    expect(readMinutes('10080')).toBe(10_080);
    expect(readMinutes('10081')).toBeNull();
    expect(readMinutes('1.5')).toBeNull();
    expect(readMinutes('')).toBeNull();
  });
  it('gives a complaint the time its severity allows', () => {
    expect(complaintDue(1, '2026-11-30')).toBe('2026-12-01');
    expect(complaintDue(2, '2026-11-30')).toBe('2026-12-03');
    expect(complaintDue(3, '2026-11-30')).toBe('2026-12-07');
  });
});
