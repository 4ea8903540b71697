/** Calendar day `YYYY-MM-DD`; days compare as text. */
export type Day = string;
/** Calendar month `YYYY-MM`; months compare as text. */
export type Month = string;
/** Both ends included. */
export interface Period {
  from: Day;
  to: Day;
}

const millisecondsPerDay = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** The calendar day of an instant (epoch milliseconds) in an IANA time zone. */
export function dayIn(zone: string, time: number): Day {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(time)
      .map((p) => [p.type, p.value]),
  );
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

const numbersOf = (day: Day): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

const utcOf = (day: Day): number => {
  const [year, month, date] = numbersOf(day);
  return new Date(0).setUTCFullYear(year, month - 1, date);
};

const dayOfUtc = (time: number): Day => new Date(time).toISOString().slice(0, 10);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** True when the text is `YYYY-MM-DD` and such a day exists (no 30 February). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, date] = numbersOf(text);
  return date >= 1 && date <= daysInMonth(year, month);
}

export const addDays = (day: Day, days: number): Day =>
  dayOfUtc(utcOf(day) + days * millisecondsPerDay);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (utcOf(to) - utcOf(from)) / millisecondsPerDay;

export const monthOf = (day: Day): Month => day.slice(0, 7);

export function addMonths(month: Month, months: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

export const firstDayOf = (month: Month): Day => `${month}-01`;
export const lastDayOf = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1);

/** The `count` full months before the month of `today`. */
export function lastFullMonths(today: Day, count = 12): Period {
  const running = monthOf(today);
  return { from: firstDayOf(addMonths(running, -count)), to: lastDayOf(addMonths(running, -1)) };
}

export const within = (period: Period, day: Day): boolean => day >= period.from && day <= period.to;

/**
 * Years from one day to another with months as twelfths and days as parts of their month, so that
 * 1 January to 1 July is exactly half a year and five years to the day are exactly five.
 */
export function yearsBetween(from: Day, to: Day): number {
  const [fromYear, fromMonth, fromDate] = numbersOf(from);
  const [toYear, toMonth, toDate] = numbersOf(to);
  let months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  if (toDate < fromDate) months -= 1;
  const start = addMonths(monthOf(from), months);
  const anchor = addDays(firstDayOf(start), fromDate - 1);
  const next = addDays(firstDayOf(addMonths(start, 1)), fromDate - 1);
  const rest = Math.max(0, daysBetween(anchor, to) / daysBetween(anchor, next));
  return (months + Math.min(rest, 1)) / 12;
}
