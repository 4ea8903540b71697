import { describe, expect, it } from 'vitest';
import { dayOf, daysUntil, formatBirthday, formatDay, formatMoment, formatQuarter } from './dates';

const now = new Date(2026, 10, 22, 10, 26).getTime();

describe('dates as shown', () => {
  it('shows the time today, the day this year, the year before', () => {
    expect(formatMoment(new Date(2026, 10, 22, 8, 5).getTime(), now, 'en-GB')).toBe('08:05');
    expect(formatMoment(new Date(2026, 10, 20).getTime(), now, 'en-GB')).toBe('20 Nov');
    expect(formatMoment(new Date(2025, 9, 3).getTime(), now, 'en-GB')).toBe('3 Oct 2025');
  });
  it('shows a calendar day without moving it between time zones', () => {
    expect(formatDay('2026-12-01', now, 'en-GB')).toBe('1 Dec');
    expect(formatDay('2027-01-01', now, 'en-GB')).toBe('1 Jan 2027');
    expect(formatDay('never', now, 'en-GB')).toBe('–');
  });
  it('reckons in whole days across a change of clocks and of year', () => {
    expect(daysUntil('2026-03-30', '2026-03-28')).toBe(2);
    expect(daysUntil('2027-01-01', '2026-12-31')).toBe(1);
    expect(daysUntil('2026-11-20', '2026-11-22')).toBe(-2);
    expect(daysUntil(dayOf(now), '2026-11-22')).toBe(0);
  });
  it('writes a quarter as each language does', () => {
    expect(formatQuarter('2026Q3', 'en')).toBe('Q3 2026');
    expect(formatQuarter('2026Q3', 'ko')).toBe('2026년 3분기');
    expect(formatQuarter('2026Q3', 'zh-CN')).toBe('2026 年第 3 季度');
  });
});

describe('a birthday', () => {
  it('is written with its year where it has one, and as it was where it is no day', () => {
    expect(formatBirthday('1984-03-05', 'en-GB')).toBe('5 March 1984');
    expect(formatBirthday('--03-05', 'ko')).toBe('3월 5일');
    expect(formatBirthday('--02-29', 'zh-CN')).toBe('2月29日');
    expect(formatBirthday('1984', 'en')).toBe('1984');
    expect(formatBirthday('in spring', 'en')).toBe('in spring');
  });
});
