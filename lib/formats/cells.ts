import { isDay } from '../domain/calendar';

export const isBlank = (cell: string | undefined): boolean =>
  cell === undefined || cell.trim() === '';

const plain = /^[+-]?\d{1,24}(\.\d{0,24})?$/;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d{0,24})?$/;
const fractionOnly = /^[+-]?\.\d{1,24}$/;

/**
 * A number cell as exact decimal text: "1,234.50" → "1234.50", ".5" → "0.5". null when it is none:
 * decimal commas, currency signs and exponents are refused rather than guessed.
 */
export function readDecimal(cell: string): string | null {
  const text = cell.trim();
  if (!plain.test(text) && !grouped.test(text) && !fractionOnly.test(text)) return null;
  const bare = text.replaceAll(',', '').replace(/^\+/, '').replace(/\.$/, '');
  return bare.replace(/^(-?)\./, '$10.');
}

const written =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * The calendar day of an ISO date or date-time cell, as written there: a file's own time zone is
 * kept, so "2024-01-31T23:30:00Z" is 31 January everywhere. null for anything else.
 */
export function readDay(cell: string): string | null {
  const day = written.exec(cell.trim())?.[1];
  return day !== undefined && isDay(day) ? day : null;
}
