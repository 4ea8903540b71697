import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultComplaintDays } from '../schema/defaults';
import type { ComplaintDays } from '../schema/settings';
import { daysBetween } from './calendar';
import { complaintDue, inOrder } from './complaint';

describe('a complaint', () => {
  it('is due in a day, three days or a week where nothing else was set', () => {
    expect(complaintDue(1, '2026-11-30', defaultComplaintDays)).toBe('2026-12-01');
    expect(complaintDue(2, '2026-11-30', defaultComplaintDays)).toBe('2026-12-03');
    expect(complaintDue(3, '2026-11-30', defaultComplaintDays)).toBe('2026-12-07');
    expect(inOrder(defaultComplaintDays)).toBe(true);
  });

  it('is due as set: the same day, too, and never later than a lighter one', () => {
    expect(complaintDue(1, '2026-12-31', [0, 2, 14])).toBe('2026-12-31');
    const days = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(fc.tuple(days, days, days), (set: ComplaintDays) => {
        const due = ([1, 2, 3] as const).map((severity) =>
          complaintDue(severity, '2026-01-31', set),
        );
        expect(due.map((day) => daysBetween('2026-01-31', day))).toEqual(set);
        expect(inOrder(set)).toBe(due.join() === [...due].sort().join());
      }),
    );
  });
});
