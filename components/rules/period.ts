import {
  addMonths,
  firstDayOf,
  lastDayOf,
  lastFullMonths,
  type Month,
  monthOf,
} from '@/lib/domain/calendar';
import type { Settings } from '@/lib/schema/settings';

/** Which months are ranked: those that roll on, or chosen ones, both ends included. */
export interface PeriodChoice {
  kind: 'rolling' | 'fixed';
  from: Month;
  to: Month;
}

/** What the settings say; the last 12 full months are offered where nothing was chosen. */
export function choiceOf(period: Settings['period'], today: string): PeriodChoice {
  const { from, to } = period ?? lastFullMonths(today);
  return { kind: period ? 'fixed' : 'rolling', from: monthOf(from), to: monthOf(to) };
}

/** What is to be saved; undefined when the last month lies before the first. */
export function periodOf({ kind, from, to }: PeriodChoice): Settings['period'] | undefined {
  if (kind === 'rolling') return null;
  return from <= to ? { from: firstDayOf(from), to: lastDayOf(to) } : undefined;
}

const YEARS = 10;

/** Months to choose from, newest first: to the end of this year, and those chosen already. */
export function monthsOffered(today: string, chosen: readonly Month[]): Month[] {
  const last = `${today.slice(0, 4)}-12`;
  const months = Array.from({ length: YEARS * 12 }, (_, back) => addMonths(last, -back));
  return [...new Set([...months, ...chosen])].sort().reverse();
}
