import { addMonths, type Day, daysBetween, firstDayOf, lastDayOf, type Period } from './calendar';

/** A calendar quarter such as `2026Q3`; quarters compare as text. */
export type Quarter = string;

/** The quarter a calendar day lies in (the day is one of the user's time zone). */
export function quarterOf(day: Day): Quarter {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}Q${Math.ceil(month / 3)}`;
}

const firstMonthOf = (quarter: Quarter): string =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(5)) * 3 - 2).padStart(2, '0')}`;

export function addQuarters(quarter: Quarter, count: number): Quarter {
  return quarterOf(firstDayOf(addMonths(firstMonthOf(quarter), count * 3)));
}

/** First and last day of a quarter. */
export const quarterPeriod = (quarter: Quarter): Period => ({
  from: firstDayOf(firstMonthOf(quarter)),
  to: lastDayOf(addMonths(firstMonthOf(quarter), 2)),
});

/** The quarter whose figures a rating of `quarter` is made from. */
export const figuresPeriod = (quarter: Quarter): Period => quarterPeriod(addQuarters(quarter, -1));

/** The four quarters that end with the one the figures come from. */
export const lastFourQuarters = (quarter: Quarter): Period => ({
  from: quarterPeriod(addQuarters(quarter, -4)).from,
  to: figuresPeriod(quarter).to,
});

/**
 * Whether a customer's rating for the running quarter is there, due, or (from `overdueDays` into the
 * quarter) overdue.
 */
export function ratingStatus(
  ratedQuarters: readonly Quarter[],
  today: Day,
  overdueDays: number,
): 'current' | 'due' | 'overdue' {
  const quarter = quarterOf(today);
  if (ratedQuarters.includes(quarter)) return 'current';
  return daysBetween(quarterPeriod(quarter).from, today) >= overdueDays ? 'overdue' : 'due';
}
