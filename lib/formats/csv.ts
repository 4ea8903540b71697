import Papa, { type ParseResult } from 'papaparse';
import { fail, ok, type Result } from '../schema/result';

export interface CsvRow {
  /** The line of the file the row begins on; the header's is usually 1. */
  line: number;
  cells: readonly string[];
  /**
   * Why the cells are not to be trusted: there are more than columns, so that a comma too many has moved
   * them, or a quote stands where none may, and the line stands there as one cell.
   */
  wrong?: 'cells' | 'syntax';
}

export interface CsvHeader {
  columns: readonly string[];
  /** Names that stand there more than once; the first of them is the one that counts. */
  duplicates: readonly string[];
}

/** So much is looked at before the delimiter is decided. */
const sampleLength = 65_536;
/** A row longer than this is a quote that was never closed, or no table at all. */
const longestRow = 4_000_000;
/** A file with more broken rows is another kind of file; each costs reading on from its next line. */
const mostBroken = 2000;

/** Index of a column by its name (spaces around it do not count); −1 when there is none. */
export const columnIndex = (header: CsvHeader, name: string): number =>
  header.columns.indexOf(name.trim());

function headerOf(cells: readonly string[]): CsvHeader {
  const columns = cells.map((cell) => cell.trim());
  const repeated = columns.filter((name, index) => name !== '' && columns.indexOf(name) < index);
  return { columns, duplicates: [...new Set(repeated)] };
}

const isEmptyLine = (cells: readonly string[]): boolean =>
  cells.length === 1 && cells[0]?.trim() === '';

const delimiters = [',', ';', '\t', '|'];

/**
 * What parts the header into most cells: names of columns seldom hold a delimiter, while texts below
 * them may be full of another one. Of a header with one cell only, what fits the rows.
 */
function delimiterOf(sample: string): string {
  const [best = ',', cells = 0] = delimiters
    .map((delimiter): [string, number] => {
      const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 1, newline: '\n' });
      return [delimiter, data[0]?.length ?? 0];
    })
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  return cells > 1 ? best : Papa.parse(sample, { preview: 20 }).meta.delimiter;
}

const isBeyond = (cells: readonly string[], columns: number): boolean =>
  cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== '');

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);

const lineBreaksInAll = (rows: readonly string[][]): number =>
  rows.reduce((count, row) => count + lineBreaksIn(row), 0);

/** Where the line behind this place begins, or the end of the text. */
const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
};

function offsetOfLine(text: string, lines: number): number {
  let at = 0;
  for (let line = 0; line < lines; line += 1) at = lineEnd(text, at);
  return at;
}

/**
 * Reads a delimited text piece by piece, keeping one unfinished row at most: `push` each piece,
 * then `end`; both give the rows that became complete. The first line that is not empty is the
 * header. Delimiter (comma, semicolon, tab, bar) and line ends are found out; empty lines are
 * passed over, and lines inside quoted cells counted, so that `line` is what an editor shows.
 */
export class CsvReader {
  #pending = '';
  #endsInReturn = false;
  #parser: Papa.Parser | null = null;
  #line = 1;
  #header: CsvHeader | null = null;
  #broken = 0;
  #delimiter: string | null = null;

  /** null until the first line was read. */
  get header(): CsvHeader | null {
    return this.#header;
  }

  push(piece: string): Result<CsvRow[]> {
    this.#append(piece);
    if (this.#parser === null && this.#pending.length < sampleLength) return ok([]);
    return this.#drain(false);
  }

  end(): Result<CsvRow[]> {
    this.#append('', true);
    return this.#drain(true);
  }

  /** One kind of line end; a return at the end of a piece waits for what follows it. */
  #append(piece: string, last = false): void {
    let text = this.#endsInReturn ? `\r${piece}` : piece;
    this.#endsInReturn = !last && text.endsWith('\r');
    if (this.#endsInReturn) text = text.slice(0, -1);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    const atStart = this.#parser === null && this.#pending === '';
    this.#pending += atStart ? text.replace(/^\uFEFF/, '') : text;
  }

  #drain(last: boolean): Result<CsvRow[]> {
    this.#delimiter ??= delimiterOf(this.#pending.slice(0, sampleLength).replace(/^\s*\n/, ''));
    this.#parser ??= new Papa.Parser({ delimiter: this.#delimiter, newline: '\n' });
    const rows: CsvRow[] = [];
    for (;;) {
      const text = this.#pending;
      const parsed: ParseResult<string[]> = this.#parser.parse(text, 0, !last);
      const wrong = parsed.errors.find(({ row }) => row !== undefined && row < parsed.data.length);
      for (const row of this.#number(parsed.data.slice(0, wrong?.row), text.includes('"')))
        rows.push(row);
      if (wrong?.row === undefined) {
        this.#pending = last ? '' : text.slice(parsed.meta.cursor);
        if (this.#pending.length <= longestRow) return ok(rows);
        const broken = this.#breakOff(this.#pending, Number.POSITIVE_INFINITY);
        if (!broken) return this.#refuse('Row too long or quote not closed');
        rows.push(broken);
        continue;
      }
      const before = parsed.data.slice(0, wrong.row);
      const start = offsetOfLine(text, before.length + lineBreaksInAll(before));
      const spans = 1 + lineBreaksIn(parsed.data[wrong.row] ?? []);
      const broken = this.#breakOff(text.slice(start), spans);
      if (!broken) return this.#refuse(wrong.message);
      rows.push(broken);
    }
  }

  /**
   * Gives the row up that `text` begins with and goes on behind it: with the next line that has as
   * many cells by itself, at the latest after `spans` lines. null where nothing would be left to go by.
   */
  #breakOff(text: string, spans: number): CsvRow | null {
    this.#broken += 1;
    if (this.#header === null || this.#broken > mostBroken) return null;
    const columns = this.#header.columns.length;
    const delimiter = this.#delimiter ?? ',';
    const line = this.#line;
    let at = lineEnd(text, 0);
    let lines = 1;
    while (at < text.length && lines < spans) {
      const end = lineEnd(text, at);
      const next = Papa.parse<string[]>(text.slice(at, end).replace(/\n$/, ''), { delimiter });
      if (next.data[0]?.length === columns) break;
      at = end;
      lines += 1;
    }
    this.#line += lines;
    this.#pending = text.slice(at);
    return {
      line,
      cells: [text.slice(0, lineEnd(text, 0)).trimEnd().slice(0, 2000)],
      wrong: 'syntax',
    };
  }

  #refuse(message: string): Result<never> {
    return fail('bad-input', message, `row ${this.#line}`);
  }

  #number(data: readonly string[][], quoted: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    for (const cells of data) {
      const line = this.#line;
      this.#line += 1 + (quoted ? lineBreaksIn(cells) : 0);
      if (isEmptyLine(cells)) continue;
      if (this.#header === null) this.#header = headerOf(cells);
      else if (isBeyond(cells, this.#header.columns.length))
        rows.push({ line, cells, wrong: 'cells' });
      else rows.push({ line, cells });
    }
    return rows;
  }
}
