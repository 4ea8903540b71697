import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvReader, type CsvRow } from '../../../lib/formats/csv';
import { fail, ok, type Result } from '../../../lib/schema/result';
import { callerPath, reasonOf } from '../path';
import { type Column, findColumns } from './columns';
import type { Options } from './options';
import type { OrderMap } from './order-map';
import { readOrderRow } from './order-row';
import { Tally } from './tally';

const pieceLength = 1 << 18;

/** Spreadsheets also save "Unicode text", which is UTF-16 and says so in its first two bytes. */
async function encodingOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
    return buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : 'utf-8';
  } finally {
    await file.close();
  }
}

/** The text of a file in pieces; throws where bytes are not of the encoding. */
async function* pieces(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path), { fatal: true });
  for await (const bytes of createReadStream(path, { highWaterMark: pieceLength })) {
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/** Takes the rows of one file into a tally; stops at the first that cannot be read. */
class OrderFile {
  readonly tally: Tally;
  readonly #reader = new CsvReader();
  readonly #options: Options;
  #columns: OrderMap<Column> | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.tally = new Tally(options.period);
  }

  push(piece: string): Result<void> {
    return this.#take(this.#reader.push(piece));
  }

  end(): Result<void> {
    const last = this.#take(this.#reader.end());
    if (!last.ok) return last;
    return this.#columns === null ? fail('bad-input', 'row 1: the file is empty') : last;
  }

  #take(rows: Result<CsvRow[]>): Result<void> {
    if (!rows.ok) {
      const { message, where } = rows.error;
      return fail('bad-input', where === undefined ? message : `${where}: ${message}`);
    }
    if (this.#columns === null) {
      const found = this.#findColumns();
      if (!found.ok) return found;
    }
    for (const row of rows.value) {
      const taken = this.#takeRow(row);
      if (!taken.ok) return taken;
    }
    return ok(undefined);
  }

  #findColumns(): Result<void> {
    const header = this.#reader.header;
    if (header === null) return ok(undefined);
    const columns = findColumns(header, this.#options.map);
    if (!columns.ok) return fail('bad-input', `row 1: ${columns.error.message}`);
    this.#columns = columns.value;
    for (const name of header.duplicates) {
      process.stderr.write(
        `dangol: ${this.#options.file}: column "${name}" stands in the header more than once; the first is read\n`,
      );
    }
    return ok(undefined);
  }

  #takeRow({ line, cells, wrong }: CsvRow): Result<void> {
    if (wrong !== undefined) return fail('bad-input', `row ${line}: ${brokenWords[wrong]}`);
    if (this.#columns === null) return ok(undefined);
    const reading = readOrderRow(cells, this.#columns);
    if (reading.kind === 'line') this.tally.add(reading);
    if (reading.kind === 'skipped') this.tally.skipped.push({ row: line, reason: reading.reason });
    if (reading.kind !== 'unreadable') return ok(undefined);
    const { column, text, wanted } = reading;
    return fail('bad-input', `row ${line}, column "${column}": "${text}" is not ${wanted}`);
  }
}

const brokenWords: Record<NonNullable<CsvRow['wrong']>, string> = {
  syntax: 'a quote is not closed, or stands where none may',
  cells: 'has more cells than the header has columns',
};

/** Reads the order file in one pass; a refusal names file, row and column. */
export async function readTally(options: Options): Promise<Result<Tally>> {
  const orders = new OrderFile(options);
  const refuse = (message: string) => fail('bad-input', `${options.file}: ${message}`);
  try {
    for await (const piece of pieces(callerPath(options.file))) {
      const taken = orders.push(piece);
      if (!taken.ok) return refuse(taken.error.message);
    }
  } catch (error) {
    return refuse(error instanceof TypeError ? 'is not UTF-8 text' : reasonOf(error));
  }
  const ended = orders.end();
  return ended.ok ? ok(orders.tally) : refuse(ended.error.message);
}
