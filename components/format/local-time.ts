import { dayOf } from './dates';

/** A moment as a `datetime-local` field holds it, in the reader's zone. */
export function toLocalTime(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${dayOf(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment such a field names, or null while it is empty or half typed. */
export function fromLocalTime(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return null;
  const at = new Date(text).getTime();
  return Number.isNaN(at) ? null : at;
}
