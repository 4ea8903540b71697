import { addDays } from '../format/dates';

/** Whole minutes up to a week, or null when nothing readable was typed. */
export function readMinutes(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,5}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes <= 10_080 ? minutes : null;
}

/** When a complaint is due by its severity: a day, three days, a week. */
export function complaintDue(severity: 1 | 2 | 3, today: string): string {
  return addDays(today, { 1: 1, 2: 3, 3: 7 }[severity]);
}
