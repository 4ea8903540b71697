import { dateFormat } from '@/lib/platform/formatters';

const DAY = 86_400_000;

const sameDay = (a: Date, b: Date): boolean =>
  a.getFullYear() === b.getFullYear() &&
  a.getMonth() === b.getMonth() &&
  a.getDate() === b.getDate();

/** A moment in a list: the time today, the day this year, the full date before. */
export function formatMoment(at: number, now: number, language: string): string {
  const date = new Date(at);
  const today = new Date(now);
  const options: Intl.DateTimeFormatOptions = sameDay(date, today)
    ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
    : date.getFullYear() === today.getFullYear()
      ? { day: 'numeric', month: 'short' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
  return dateFormat(language, options).format(date);
}

/** A moment in full, for tooltips and details. */
export const formatMomentLong = (at: number, language: string): string =>
  dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** A calendar day `YYYY-MM-DD`; the year only when it is another one. */
export function formatDay(day: string, now: number, language: string): string {
  const date = dayToDate(day);
  if (!date) return '–';
  const year = date.getUTCFullYear() === new Date(now).getFullYear();
  return dateFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(year ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

function dayToDate(day: string): Date | null {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Today as the calendar on the wall says it. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whole days from `today` to `day`; negative when it is past. */
export function daysUntil(day: string, today: string): number {
  const a = dayToDate(day);
  const b = dayToDate(today);
  return a && b ? Math.round((a.getTime() - b.getTime()) / DAY) : 0;
}

/** A quarter `2026Q3` as people write it: Q3 2026, 2026년 3분기, 2026 年第 3 季度. */
export function formatQuarter(quarter: string, language: string): string {
  const [year, part] = quarter.split('Q');
  if (!year || !part) return quarter;
  if (language.startsWith('ko')) return `${year}년 ${part}분기`;
  if (language.startsWith('zh')) return `${year} 年第 ${part} 季度`;
  return `Q${part} ${year}`;
}

/** A birthday as kept (`1984-03-05`, `--03-05`) as people read it; anything else as it was written. */
export function formatBirthday(birthday: string, language: string): string {
  const [, year, day] = /^(\d{4}|-)-(\d{2}-\d{2})$/.exec(birthday) ?? [];
  const date = day === undefined ? null : dayToDate(`${year === '-' ? '2000' : year}-${day}`);
  if (date === null) return birthday;
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(year === '-' ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
