import * as z from 'zod/mini';
import {
  BOOK_VERSION,
  type BookContents,
  type BookRecords,
  type BookTable,
  bookSchemas,
  bookTables,
  emptyBook,
} from '../../schema/book';
import { fail, ok, type Result } from '../../schema/result';
import { FORMAT_VERSION, footerSchema, type Header, headerSchema, sha256 } from './header';

/** Largest file that is read, in characters. */
export const BACKUP_LIMIT = 512 * 1024 * 1024;

export interface Backup {
  header: Header;
  book: BookContents;
}

const tableNames = new Set<string>(bookTables);
const isTable = (value: unknown): value is BookTable =>
  typeof value === 'string' && tableNames.has(value);

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Reads a backup and believes nothing: form, version, hash, counts and every record are checked before
 * anything is given back. `where` of a failure is the line (1 = header).
 */
export async function readBackup(text: string): Promise<Result<Backup>> {
  if (text.length > BACKUP_LIMIT) return fail('too-large', 'the file is larger than 512 MB');
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  const cut = text.lastIndexOf('\n', end - 1);
  const header = readHeader(text.slice(0, Math.max(0, text.indexOf('\n'))));
  if (!header.ok) return header;
  const footer = footerSchema.safeParse(parseLine(text.slice(cut + 1, end)));
  if (!footer.success) return fail('damaged', 'the end of the file is missing', 'last line');
  const body = text.slice(0, cut + 1);
  if ((await sha256(body)) !== footer.data.sha256) {
    return fail('damaged', 'the file was altered or not copied whole: its SHA-256 differs');
  }
  return readRecords(body.split('\n').slice(1, -1), header.value);
}

function readHeader(line: string): Result<Header> {
  const value = parseLine(line);
  const version = z.object({ dangol: z.string(), format: z.int(), book: z.int() }).safeParse(value);
  if (!version.success) return fail('bad-input', 'this is not a backup of Dangol', 'line 1');
  const { format, book } = version.data;
  if (format > FORMAT_VERSION || book > BOOK_VERSION) {
    return fail('newer-version', 'the backup was made by a newer version of Dangol', 'line 1');
  }
  const header = headerSchema.safeParse(value);
  return header.success ? ok(header.data) : fail('damaged', 'the header is damaged', 'line 1');
}

function readRecords(lines: string[], header: Header): Result<Backup> {
  const book = emptyBook();
  const ids = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const where = `line ${index + 2}`;
    const pair = parseLine(line);
    if (!Array.isArray(pair) || pair.length !== 2 || !isTable(pair[0])) {
      return fail('damaged', 'the line holds no record of a known table', where);
    }
    const [table, record]: [BookTable, unknown] = [pair[0], pair[1]];
    const problem = takeRecord(book, table, record);
    if (problem) return fail('damaged', problem, where);
    const key = `${table} ${idOf(record)}`;
    if (ids.has(key)) return fail('damaged', 'the same record stands there twice', where);
    ids.add(key);
  }
  const wrong = bookTables.find((table) => book[table].length !== header.counts[table]);
  if (wrong) {
    return fail(
      'damaged',
      `${header.counts[wrong]} ${wrong} announced, ${book[wrong].length} found`,
    );
  }
  return ok({ header, book });
}

const idOf = (record: unknown): string =>
  typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '';

/** Adds a record to its table, or says what is wrong with it. */
export function takeRecord<Table extends BookTable>(
  book: BookContents,
  table: Table,
  record: unknown,
): string | null {
  const parsed = bookSchemas[table].safeParse(record);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return `${table}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}`;
  }
  const list: BookRecords[Table][] = book[table];
  list.push(parsed.data);
  return null;
}
