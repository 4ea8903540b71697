import { isDay } from '../../domain/calendar';
import { type DateOrder, hasShortYear, readDate } from '../import/values';

/** No day is written longer, not even with its time and zone. */
const LONGEST = 60;

/** How programs write "no day". */
const NONE = /^(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|0+)$/;

const day = (year: string, month: string, date: string): string | null => {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : null;
};

/** A day without its year, checked against a leap year. */
const yearless = (month: string, date: string): string | null =>
  day('2000', month, date)?.replace('2000', '-') ?? null;

/**
 * A birthday as files write it: `YYYY-MM-DD`, without year `--MM-DD`, or `YYYY-MM` and `YYYY` where no
 * more is known. null when it names no day; '' for the ways in which programs write "none".
 */
export function readBirthday(written: string, order: DateOrder): string | null {
  if (written.length > LONGEST) return null;
  const text = written.trim();
  if (text === '' || NONE.test(text)) return '';
  const short = /^--(\d{2})-?(\d{2})(?:T.*)?$/.exec(text);
  if (short) return yearless(short[1] ?? '', short[2] ?? '');
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/.exec(text);
  if (compact) return day(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
  // Of a birth the century is not known.
  if (hasShortYear(text)) return null;
  return readDate(text.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'), order);
}
