import { type Day, isDay } from '../../domain/calendar';
import type { Decimal } from '../../domain/decimal';
import { isBlank, readDay, readDecimal } from '../cells';

/** How days written in figures are meant; a written year first is never ambiguous. */
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];
export const decimalMarks = ['point', 'comma'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** How the names of the months begin in English, German, French and Spanish, without accents. */
const MONTHS = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar', 'mrz'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];
const yearFirst = /^(\d{4})\s*[./年년-]\s*(\d{1,2})\s*[./月월-]\s*(\d{1,2})\s*[.日일]?$/;
const yearLast = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/;
/** Two figures for the year: which of the three it is depends on the order alone. */
const shortYear =
  /^(\d{2})[./-]\s?(\d{1,2})[./-]\s?(\d{2})\.?$|^(\d{1,2})[./-](\d{1,2})[./-](\d{2})$/;
const dayAndMonth =
  /^(\d{1,2})(?:\.|er|st|nd|rd|th|º)?[ -](?:of |de )?(\p{L}{3,12})\.?,?[ -](?:de )?(\d{4})$/iu;
const monthAndDay = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const time =
  /[ T]\s*(?:오전|오후|上午|下午|午前|午後)?\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?|uhr)?$/i;

function dayFrom(year: string | undefined, month: string | number, day: string | undefined) {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

function monthNumber(name: string | undefined): number {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start))) + 1;
}

/** "24" is 2024; from 70 on the last century. */
const century = (year: string | undefined): string =>
  `${Number(year) >= 70 ? '19' : '20'}${(year ?? '').padStart(2, '0')}`;

function dayOfShort(text: string, order: DateOrder): Day | null {
  const found = shortYear.exec(text);
  if (!found) return null;
  const [a, b, c] = found.slice(1).filter((part) => part !== undefined);
  if (order === 'ymd') return a?.length === 2 ? dayFrom(century(a), b ?? '', c) : null;
  return order === 'dmy' ? dayFrom(century(c), b ?? '', a) : dayFrom(century(c), a ?? '', b);
}

/** Whether the year has two figures only. */
export const hasShortYear = (cell: string): boolean =>
  shortYear.test(cell.trim().replace(time, '').trim());

/**
 * The calendar day a cell names, or null. `order` tells day and month apart where the year stands last
 * in figures, and all three where the year has two figures.
 */
export function readDate(cell: string, order: DateOrder): Day | null {
  const exact = readDay(cell);
  if (exact !== null) return exact;
  if (cell.length > 60) return null;
  const text = cell.trim().replace(time, '').trim();
  const short = dayOfShort(text, order);
  if (short !== null) return short;
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

/** How many cells each way to read them can read, and whether two ways read one differently. */
export class CellReadings<Way extends string> {
  readonly #read: (cell: string, way: Way) => unknown;
  readonly #counts: Map<Way, number>;
  /** Pairs of ways that differ in a cell. */
  readonly #differ = new Set<string>();
  readonly #first: Way;

  constructor(ways: readonly [Way, ...Way[]], read: (cell: string, way: Way) => unknown) {
    this.#read = read;
    this.#first = ways[0];
    this.#counts = new Map(ways.map((way) => [way, 0]));
  }

  note(cell: string): void {
    if (isBlank(cell)) return;
    const values = [...this.#counts.keys()].map((way) => [way, this.#read(cell, way)] as const);
    for (const [way, value] of values) {
      if (value !== null) this.#counts.set(way, (this.#counts.get(way) ?? 0) + 1);
      for (const [other, otherwise] of values)
        if (otherwise !== value) this.#differ.add(`${way} ${other}`);
    }
  }

  noteAll(cells: Iterable<string>): this {
    for (const cell of cells) this.note(cell);
    return this;
  }

  /** The way that reads most; of several the first, ambiguous where another of them reads a cell otherwise. */
  get choice(): Choice<Way> {
    const most = Math.max(...this.#counts.values());
    const best = [...this.#counts].flatMap(([way, count]) => (count === most ? [way] : []));
    const [value = this.#first, ...others] = best;
    return { value, ambiguous: others.some((other) => this.#differ.has(`${value} ${other}`)) };
  }
}

/** The order of day and month that reads most of the noted cells; ambiguous where two read as many and not the same. */
export const dateReadings = (): CellReadings<DateOrder> => new CellReadings(dateOrders, readDate);
/** The decimal mark that reads most of the noted cells; ambiguous when both do and differ in a value ("1,234"). */
export const markReadings = (): CellReadings<DecimalMark> =>
  new CellReadings(decimalMarks, readNumber);
