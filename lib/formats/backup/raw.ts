import * as z from 'zod/mini';
import { timeSchema } from '../../schema/base';
import { type BookContents, type BookTable, bookTables, emptyBook } from '../../schema/book';
import { fail, ok, type Result } from '../../schema/result';
import { footerSchema, sha256 } from './header';
import { takeRecord } from './read';

/** What a file begins with that holds a database as it lay in the browser, row by row and unread. */
export const RAW_FORMAT = 'book-raw';
const RAW_VERSION = 1;

const rawHeaderSchema = z.object({
  dangol: z.literal(RAW_FORMAT),
  format: z.int(),
  /** Version of the database. */
  database: z.int(),
  createdAt: timeSchema,
  /** Rows of each store. */
  counts: z.record(z.string(), z.int().check(z.gte(0))),
});
export type RawHeader = z.infer<typeof rawHeaderSchema>;

export interface RawStore {
  name: string;
  rows: readonly unknown[];
}

/** What no other browser could use, such as a key that cannot be read out, stays behind. */
const written = (row: unknown): string | null => {
  try {
    return JSON.stringify(row) ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/** The stores as JSON lines: a header with counts, `[store, row]` a line, and the SHA-256 of it all. */
export async function writeRaw(
  stores: readonly RawStore[],
  database: number,
  createdAt: number,
): Promise<string> {
  const lines: string[] = [];
  const counts: Record<string, number> = {};
  for (const { name, rows } of stores) {
    const texts = rows.flatMap((row) => written(row) ?? []);
    counts[name] = texts.length;
    for (const text of texts) lines.push(`[${JSON.stringify(name)},${text}]`);
  }
  const header: RawHeader = {
    dangol: RAW_FORMAT,
    format: RAW_VERSION,
    database,
    createdAt,
    counts,
  };
  const body = `${[JSON.stringify(header), ...lines].join('\n')}\n`;
  return `${body}${JSON.stringify({ sha256: await sha256(body) })}\n`;
}

const tables = new Set<string>(bookTables);
const isTable = (name: unknown): name is BookTable => typeof name === 'string' && tables.has(name);
const rowSchema = z.object({ record: z.unknown() });

/** A line as JSON, or undefined for what is none. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Tier changes are stored bare, all other records in a row with what they are found by. */
function recordIn(table: BookTable, row: unknown): unknown {
  if (table === 'tierChanges') return row;
  const parsed = rowSchema.safeParse(row);
  return parsed.success ? parsed.data.record : undefined;
}

export const isRaw = (text: string): boolean => text.startsWith(`{"dangol":"${RAW_FORMAT}"`);

/**
 * The book in a raw file, as far as every record in it is one of ours: what is not, refuses the file with
 * its line. Of a database newer than `known` nothing is read, for what it means is not known here. What is
 * derived from records, and traces of commands, are passed over.
 */
export async function readRaw(
  text: string,
  known: number,
): Promise<Result<{ createdAt: number; book: BookContents }>> {
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  const cut = text.lastIndexOf('\n', end - 1);
  const header = readHeader(text.slice(0, Math.max(0, text.indexOf('\n'))), known);
  if (!header.ok) return header;
  const footer = footerSchema.safeParse(parseLine(text.slice(cut + 1, end)));
  if (!footer.success) return fail('damaged', 'the end of the file is missing', 'last line');
  const body = text.slice(0, cut + 1);
  if ((await sha256(body)) !== footer.data.sha256)
    return fail('damaged', 'the file was altered or not copied whole: its SHA-256 differs');
  const book = emptyBook();
  for (const [at, line] of body.split('\n').slice(1, -1).entries()) {
    const where = `line ${at + 2}`;
    const pair = parseLine(line);
    if (!Array.isArray(pair)) return fail('damaged', 'the line holds no row', where);
    const [table, row]: unknown[] = pair;
    if (!isTable(table)) continue;
    const problem = takeRecord(book, table, recordIn(table, row));
    if (problem) return fail('damaged', problem, where);
  }
  return ok({ createdAt: header.value.createdAt, book });
}

function readHeader(line: string, known: number): Result<RawHeader> {
  const value = parseLine(line);
  const version = z.object({ format: z.int(), database: z.int() }).safeParse(value);
  if (!version.success) return fail('damaged', 'the header is damaged', 'line 1');
  const { format, database } = version.data;
  if (format > RAW_VERSION || database > known)
    return fail('newer-version', 'the book was made by a newer version of Dangol', 'line 1');
  const header = rawHeaderSchema.safeParse(value);
  return header.success ? ok(header.data) : fail('damaged', 'the header is damaged', 'line 1');
}
