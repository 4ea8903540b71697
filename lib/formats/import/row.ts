import * as z from 'zod/mini';
import { currencySchema } from '../../schema/base';
import { readBirthday } from '../contacts/birthday';
import type { CsvRow } from '../csv';
import { UNREADABLE } from '../encoding';
import { unguard } from '../guard';
import { type Fault, RowFault } from './fault';
import { type ImportField, mappingSchema } from './fields';
import { readMoney } from './money';
import { type DateOrder, dateOrders, decimalMarks, readDate, readNumber } from './values';

/** How a file is to be read: chosen by the rep where the file itself does not say. */
/** A column by its place and its word; the list of another program is read by the word alone. */
export const restColumnSchema = z.object({
  at: z.int().check(z.gte(0), z.lte(2000)),
  label: z.string().check(z.maxLength(100)),
});
export type RestColumn = z.infer<typeof restColumnSchema>;

export const layoutSchema = z.object({
  mapping: mappingSchema,
  dateOrder: z.enum(dateOrders),
  decimalMark: z.enum(decimalMarks),
  percentDiscount: z.boolean(),
  /** Of amounts whose row names none. */
  currency: currencySchema,
  /** Columns without a field that go into the note, each line under its own word. */
  rest: z.optional(z.array(restColumnSchema).check(z.maxLength(500))),
});
export type Layout = z.infer<typeof layoutSchema>;

const LIMITS: Partial<Record<ImportField, number>> = {
  givenName: 120,
  familyName: 120,
  phone: 200,
  mobile: 200,
  homePhone: 200,
  fax: 200,
  url: 2000,
  linkedin: 2000,
  birthday: 60,
  street: 300,
  city: 120,
  region: 120,
  postalCode: 30,
  country: 80,
  note: 2000,
  number: 100,
  product: 300,
  domain: 2000,
  email: 2000,
};
const LIMIT = 200;

/** The cells of one row by field. */
export class ImportRow {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #wrong: CsvRow['wrong'];
  readonly #layout: Layout;
  /** What is wrong with single values without which the row is taken in. */
  readonly notes: Fault[] = [];

  constructor({ line, cells, wrong }: CsvRow, layout: Layout) {
    this.line = line;
    this.#cells = cells;
    this.#wrong = wrong;
    this.#layout = layout;
  }

  /** Notes letters that could not be read; refuses a row whose cells may stand in the wrong columns: an unquoted "1,234.50" would be 1. */
  trust(): void {
    const broken = this.#cells.find((cell) => cell.includes(UNREADABLE));
    if (broken !== undefined) this.note('letters', null, broken);
    if (this.#wrong !== undefined) throw new RowFault(this.#wrong, null, this.#cells.join(', '));
  }

  /** The cell as it stands there, without blanks around it; '' when not mapped. */
  bare(field: ImportField): string {
    const at = this.#layout.mapping[field];
    return at === undefined ? '' : unguard(this.#cells[at] ?? '').trim();
  }

  /** The cell's text, null when blank or not mapped; refuses what no record could hold. */
  text(field: ImportField): string | null {
    const text = this.bare(field);
    if (text.length > (LIMITS[field] ?? LIMIT)) throw new RowFault('tooLong', field, text);
    return text === '' ? null : text;
  }

  note(reason: Fault['reason'], field: string | null, text: string): void {
    this.notes.push({ line: this.line, field, reason, text: text.slice(0, 200), taken: true });
  }

  /** Cells of the columns that have no field and are kept, as lines of a note. */
  rest(): string[] {
    return (this.#layout.rest ?? []).flatMap(({ at, label }) => {
      const text = unguard(this.#cells[at] ?? '').trim();
      return text === '' ? [] : [`${label}: ${text.replace(/\s+/g, ' ')}`];
    });
  }

  /** A birthday, also without its year; '' where the cell says that there is none. */
  birthday(): string | null {
    const text = this.text('birthday');
    if (text === null) return null;
    const day = readBirthday(text, this.#layout.dateOrder);
    if (day === null) this.note('date', 'birthday', text);
    return day || null;
  }

  day(field: ImportField): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const order: DateOrder = this.#layout.dateOrder;
    const day = readDate(text, order);
    if (day === null) throw new RowFault('date', field, text);
    return day;
  }

  decimal(field: ImportField): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const read = readMoney(text, this.#layout.decimalMark);
    if (read === null) throw new RowFault('number', field, text);
    if (read.currencies && !read.currencies.includes(this.currency()))
      throw new RowFault('currencySign', field, text);
    return read.value;
  }

  /** ISO code of the row's own column, or the chosen one. */
  currency(): string {
    const text = this.text('currency');
    if (text === null) return this.#layout.currency;
    const code = currencySchema.safeParse(text.toUpperCase());
    if (!code.success) throw new RowFault('currency', 'currency', text);
    return code.data;
  }

  /** The discount as a fraction of 1. "5%" says itself that it is percent. */
  discount(): { value: string; percent: boolean } | null {
    const text = this.text('discount');
    if (text === null) return null;
    const percent = text.endsWith('%') || this.#layout.percentDiscount;
    const value = readNumber(text.replace(/\s*%$/, ''), this.#layout.decimalMark);
    if (value === null) throw new RowFault('number', 'discount', text);
    const whole = percent ? 100 : 1;
    if (Number(value) < 0 || Number(value) > whole)
      throw new RowFault('discount', 'discount', text);
    return { value, percent };
  }
}
