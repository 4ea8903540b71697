/** Marks of writing direction and narrow blanks that Gmail puts into dates (U+202F before PM). */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const AFTERNOON = /p\.?\s?m\b|오후|下午|晚上|午後|(?<!\p{L})م(?!\p{L})/iu;
const MORNING = /a\.?\s?m\b|오전|上午|凌晨|早上|午前|(?<!\p{L})ص(?!\p{L})/iu;

/**
 * Epoch ms of a date as Gmail writes it in the interface language, in the local zone; null when a
 * day, month or year is not to be told. `language` is the page's, for the names of months.
 */
export function timeOfShownDate(title: string, language: string): number | null {
  const text = title
    .replace(MARKS, '')
    .replace(/\s/g, ' ')
    .replace(/[٠-٩۰-۹]/g, asciiDigit);
  const clock = /(\d{1,2})[:.](\d{2})(?!\d)/.exec(text);
  const day = numericDay(text) ?? namedDay(text.replace(clock?.[0] ?? '', ' '), language);
  if (!day) return null;
  let hour = Number(clock?.[1] ?? 0);
  if (AFTERNOON.test(text) && hour < 12) hour += 12;
  else if (MORNING.test(text) && hour === 12) hour = 0;
  const time = new Date(day.year, day.month, day.day, hour, Number(clock?.[2] ?? 0)).getTime();
  return Number.isNaN(time) ? null : time;
}

const asciiDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

interface Day {
  year: number;
  month: number;
  day: number;
}

/** 2025년 8월 20일, 2025年8月20日, 2025/08/20, 2025-08-20. */
function numericDay(text: string): Day | null {
  const [, year, month, day] =
    /(\d{4})\s*[년年./-]\s*(\d{1,2})\s*[월月./-]\s*(\d{1,2})/.exec(text) ?? [];
  return day ? { year: Number(year), month: Number(month) - 1, day: Number(day) } : null;
}

/** 20 Aug 2025; Aug 20, 2025; 20 авг. 2025 г. */
function namedDay(text: string, language: string): Day | null {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1];
  const words: string[] = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  if (!year || !day) return null;
  for (const locale of [language, 'en']) {
    const month = monthsOf(locale).findIndex((names) => names.some((name) => words.includes(name)));
    if (month >= 0) return { year: Number(year), month, day: Number(day) };
  }
  return null;
}

/** Short and long names of the twelve months as they stand in a date of that language. */
function monthsOf(language: string): string[][] {
  const formats = (['short', 'long'] as const).map(
    (month) => new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month }),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => {
      const parts = format.formatToParts(new Date(2025, month, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return name.toLowerCase().replace(/\.$/, '');
    }),
  );
}

/** The page's language as far as Intl knows it; a malformed tag must not end the reading. */
function localeOf(language: string): string {
  const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en';
  return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en';
}
