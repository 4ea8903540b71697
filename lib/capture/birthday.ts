import { cleanLine, fold } from './text';

/** Languages whose month names are known: those LinkedIn is mostly used in here. */
const LANGUAGES = 'en de fr es it pt nl pl sv da nb fi cs tr ru uk id ro'.split(' ');

/**
 * A birthday as people and pages write it ("March 5", "5. März 1984", "3월 5일", "1984-03-05"): `YYYY-MM-DD`,
 * or `--MM-DD` without a year. Null when day and month cannot be told for sure.
 */
export function birthdayFrom(written: string): string | null {
  const text = cleanLine(written, 60);
  const iso = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return day(iso[1], Number(iso[2]), Number(iso[3]));
  const eastern = /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u.exec(text);
  if (eastern) return day(eastern[1], Number(eastern[2]), Number(eastern[3]));
  const words = fold(text).match(/\p{L}{3,}/gu) ?? [];
  const month = words.map(monthNamed).find((found) => found !== null);
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const date = numbers.find((number) => number.length <= 2);
  return month == null || date === undefined ? null : day(year, month, Number(date));
}

function day(year: string | undefined, month: number, date: number): string | null {
  const leap = year && /^\d{4}$/.test(year) ? Number(year) : 2000;
  const real = new Date(Date.UTC(leap, month - 1, date));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year && /^\d{4}$/.test(year) ? year : '-'}-${pad(month)}-${pad(date)}`;
}

/** 1 to 12 for a folded month name, whole or shortened as calendars do it. */
function monthNamed(word: string): number | null {
  months ??= namesOfMonths();
  return months.get(word) ?? null;
}

let months: Map<string, number> | null = null;

function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const part = format
          .formatToParts(Date.UTC(2000, index, 15))
          .find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '').match(/\p{L}{3,}/u)?.[0];
        if (name !== undefined && !names.has(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}
