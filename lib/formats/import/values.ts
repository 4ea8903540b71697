import { type Day, isDay } from '../../domain/calendar';
import type { Decimal } from '../../domain/decimal';
import { isBlank, readDay, readDecimal } from '../cells';

/** How days written in figures are meant; a written year first is never ambiguous. */
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];
export const decimalMarks = ['point', 'comma'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const yearFirst = /^(\d{4})\s*[./年년-]\s*(\d{1,2})\s*[./月월-]\s*(\d{1,2})\s*[.日일]?$/;
const yearLast = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/;
const dayAndMonth = /^(\d{1,2})\.?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/i;
const monthAndDay = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i;
const time = /[ T]\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]m)?$/i;

function dayFrom(year: string | undefined, month: string | number, day: string | undefined) {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

const monthNumber = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').toLowerCase()) + 1;

/**
 * The calendar day a cell names, or null. `order` tells day and month apart where the year stands last
 * in figures; years of two figures are refused rather than guessed.
 */
export function readDate(cell: string, order: DateOrder): Day | null {
  const exact = readDay(cell);
  if (exact !== null) return exact;
  const text = cell.trim().replace(time, '').trim();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const first = yearFirst.exec(text) ?? compact;
  if (first) return dayFrom(first[1], first[2] ?? '', first[3]);
  const named = dayAndMonth.exec(text);
  if (named) return dayFrom(named[3], monthNumber(named[2]), named[1]);
  const american = monthAndDay.exec(text);
  if (american) return dayFrom(american[3], monthNumber(american[1]), american[2]);
  const last = yearLast.exec(text);
  if (!last || order === 'ymd') return null;
  return order === 'dmy'
    ? dayFrom(last[3], last[2] ?? '', last[1])
    : dayFrom(last[3], last[1] ?? '', last[2]);
}

const commaNumber = /^[+-]?(\d{1,3}(\.\d{3})+|\d{1,24})(,\d{0,24})?$/;

/** A number cell as exact decimal text, or null. Blanks and apostrophes may part thousands. */
export function readNumber(cell: string, mark: DecimalMark): Decimal | null {
  const text = cell.trim().replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '');
  if (mark === 'point') return readDecimal(text);
  return commaNumber.test(text)
    ? readDecimal(text.replaceAll('.', '').replace(',', '.').replace(/\.$/, ''))
    : null;
}

/** What can be meant, likeliest first; `ambiguous` when the file itself does not decide. */
export interface Choice<Value> {
  value: Value;
  ambiguous: boolean;
}

const readable = <Read>(cells: readonly string[], read: (cell: string) => Read | null): number =>
  cells.filter((cell) => read(cell) !== null).length;

/** The order of day and month that reads most cells. */
export function guessDateOrder(cells: readonly string[]): Choice<DateOrder> {
  const written = cells.filter((cell) => !isBlank(cell));
  const [ymd = 0, dmy = 0, mdy = 0] = dateOrders.map((order) =>
    readable(written, (cell) => readDate(cell, order)),
  );
  if (ymd >= dmy && ymd >= mdy) return { value: 'ymd', ambiguous: false };
  return { value: mdy > dmy ? 'mdy' : 'dmy', ambiguous: dmy === mdy };
}

/** The decimal mark that reads most cells; ambiguous when both do and differ in a value ("1,234"). */
export function guessDecimalMark(cells: readonly string[]): Choice<DecimalMark> {
  const written = cells.filter((cell) => !isBlank(cell));
  const [point = 0, comma = 0] = decimalMarks.map((mark) =>
    readable(written, (cell) => readNumber(cell, mark)),
  );
  const differ = written.some((cell) => readNumber(cell, 'point') !== readNumber(cell, 'comma'));
  return { value: comma > point ? 'comma' : 'point', ambiguous: point === comma && differ };
}
