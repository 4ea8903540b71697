import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultComplaintDays, defaultUsualMinutes } from '@/lib/schema/defaults';
import {
  type ComplaintDays,
  complaintDaysSchema,
  type UsualMinutes,
  usualMinutesSchema,
} from '@/lib/schema/settings';
import { type LoggingText, loggingText, readComplaintDays, readUsualMinutes } from './logging';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const text = loggingText(defaultUsualMinutes, defaultComplaintDays, 'en');
const days = (...typed: LoggingText['days']) => readComplaintDays({ ...text, days: typed }, 'en');
const minutes = (call: string) =>
  readUsualMinutes({ ...text, minutes: { ...text.minutes, call } }, 'en');

describe('what is filled in where something is logged', () => {
  it('comes back as it went in, in every language', () => {
    const minute = fc.integer({ min: 1, max: 1440 });
    const day = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(
        fc.record({ call: minute, visit: minute, meeting: minute }),
        fc.tuple(day, day, day).map(([a, b, c]): ComplaintDays => {
          const [one = 0, two = 0, three = 0] = [a, b, c].sort((x, y) => x - y);
          return [one, two, three];
        }),
        fc.constantFrom('en', 'ko', 'zh-CN', 'de'),
        (usual: UsualMinutes, due, language) => {
          const typed = loggingText(usual, due, language);
          expect(readUsualMinutes(typed, language)).toEqual(usual);
          expect(readComplaintDays(typed, language)).toEqual(due);
        },
      ),
    );
  });

  it('takes no figure that makes no sense', () => {
    for (const bad of ['', '0', '1441', '7.5', 'an hour', '-5']) expect(minutes(bad)).toBeNull();
    expect(minutes('1440')).toEqual({ ...defaultUsualMinutes, call: 1440 });
    for (const bad of ['', '-1', '366', '1.5', 'soon']) expect(days('0', '1', bad)).toBe('figure');
    expect(days('0', '0', '365')).toEqual([0, 0, 365]);
    expect(days('2', '1', '7')).toBe('order');
    expect(days('1', '8', '7')).toBe('order');
  });

  it('never passes what the book would refuse, whatever is typed', () => {
    const typed = fc.oneof(fc.integer({ min: -9, max: 2000 }).map(String), fc.string());
    fc.assert(
      fc.property(typed, typed, typed, (one, two, three) => {
        const due = days(one, two, three);
        if (typeof due !== 'string') expect(complaintDaysSchema.safeParse(due).success).toBe(true);
        const usual = readUsualMinutes(
          { ...text, minutes: { call: one, visit: two, meeting: three } },
          'en',
        );
        if (usual) expect(usualMinutesSchema.safeParse(usual).success).toBe(true);
      }),
    );
  });
});
