import { fail, ok, type Result } from '../schema/result';
import { CsvReader, type CsvRow } from './csv';
import type { Encoding } from './encoding';

export interface Table {
  columns: string[];
  rows: CsvRow[];
  encoding: Encoding;
}

const PIECE = 256 * 1024;

/** Excel's own note to itself about the delimiter. */
const DELIMITER_NOTE = /^"?sep=.?"?\r?(?=\n)/i;

/**
 * Some exports put notes before the table. Lines before the first one that has several cells are
 * emptied, not taken out, so that the numbers of the lines stay those of the file.
 */
export function withoutPreamble(text: string): string {
  if (DELIMITER_NOTE.test(text)) return text.replace(DELIMITER_NOTE, '');
  const lines = text.slice(0, 20_000).split('\n', 20);
  const cells = lines.map((line) => line.split(/[,;\t|]/).length);
  const first = lines[0]?.trim() ?? '';
  if ((cells[0] ?? 0) > 1 || first === '') return text;
  const blank = lines.findIndex((line, at) => at > 0 && line.trim() === '');
  if (blank < 0 || (cells[blank + 1] ?? 0) < 2) return text;
  const start = lines.slice(0, blank + 1).reduce((length, line) => length + line.length + 1, 0);
  return '\n'.repeat(blank + 1) + text.slice(start);
}

/** Reads a delimited text, decoded from the given encoding, into rows. */
export function readText(text: string, encoding: Encoding): Result<Table> {
  if (text.includes('\u0000')) return fail('bad-input', 'this is no text file', 'file');
  const reader = new CsvReader();
  const table = withoutPreamble(text);
  const rows: CsvRow[] = [];
  // In pieces, as a broken row costs reading its piece once more.
  for (let at = 0; at < table.length; at += PIECE) {
    const read = reader.push(table.slice(at, at + PIECE));
    if (!read.ok) return read;
    for (const row of read.value) rows.push(row);
  }
  const last = reader.end();
  if (!last.ok) return last;
  for (const row of last.value) rows.push(row);
  if (reader.header === null) return fail('bad-input', 'the file is empty', 'file');
  return ok({ columns: [...reader.header.columns], rows, encoding });
}
