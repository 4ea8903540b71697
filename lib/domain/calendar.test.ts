import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayIn,
  isDay,
  lastDayOf,
  lastFullMonths,
  yearsBetween,
} from './calendar';
import { addQuarters, figuresPeriod, lastFourQuarters, quarterOf, ratingStatus } from './quarter';

describe('calendar days', () => {
  it('are those of the user’s time zone', () => {
    const newYear = Date.UTC(2025, 11, 31, 20, 0);
    expect(dayIn('Asia/Seoul', newYear)).toBe('2026-01-01');
    expect(dayIn('America/New_York', newYear)).toBe('2025-12-31');
  });

  it('exist or do not', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect(isDay('1900-02-29')).toBe(false);
    expect(isDay('2024-13-01')).toBe(false);
    expect(isDay('2024-1-1')).toBe(false);
  });

  it('step over months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addMonths('2024-01', -1)).toBe('2023-12');
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
  });

  it('give the last 12 full months, without the running one', () => {
    expect(lastFullMonths('2026-11-22')).toEqual({ from: '2025-11-01', to: '2026-10-31' });
    expect(lastFullMonths('2026-01-01')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });

  it('measure years so that anniversaries are whole', () => {
    expect(yearsBetween('2021-07-01', '2026-07-01')).toBe(5);
    expect(yearsBetween('2026-01-01', '2026-07-01')).toBe(0.5);
    expect(yearsBetween('2021-07-02', '2026-07-01')).toBeLessThan(5);
    expect(yearsBetween('2026-07-01', '2026-07-01')).toBe(0);
  });
});

describe('quarters', () => {
  it('follow the calendar and the time zone', () => {
    expect(quarterOf('2026-09-30')).toBe('2026Q3');
    const edge = Date.UTC(2026, 8, 30, 20, 0);
    expect(quarterOf(dayIn('Asia/Seoul', edge))).toBe('2026Q4');
    expect(quarterOf(dayIn('Europe/London', edge))).toBe('2026Q3');
    expect(addQuarters('2026Q1', -1)).toBe('2025Q4');
  });

  it('are rated from the quarter before', () => {
    expect(figuresPeriod('2026Q3')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(lastFourQuarters('2026Q3')).toEqual({ from: '2025-07-01', to: '2026-06-30' });
  });

  it('make a rating due at once and overdue after the days that the scheme gives', () => {
    expect(ratingStatus(['2026Q4'], '2026-11-22', 30)).toBe('current');
    expect(ratingStatus(['2026Q3'], '2026-10-01', 30)).toBe('due');
    expect(ratingStatus([], '2026-10-30', 30)).toBe('due');
    expect(ratingStatus([], '2026-10-31', 30)).toBe('overdue');
    expect(ratingStatus([], '2026-10-31', 31)).toBe('due');
    expect(ratingStatus([], '2026-10-02', 1)).toBe('overdue');
    expect(ratingStatus([], '2026-03-31', 89)).toBe('overdue');
  });
});
