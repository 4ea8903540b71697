import { Refused } from '../../db/refused';
import { CsvReader, type CsvRow } from '../../formats/csv';
import type { Encoding } from '../../formats/encoding';
import { withoutPreamble } from '../../formats/table';

/** Bytes read in one go: little enough to hold, enough to find the delimiter and the notes before a table. */
const PIECE = 512 * 1024;

async function* textOf(file: Blob, encoding: Encoding): AsyncGenerator<string> {
  // Whether it is UTF-8 was decided over the whole file; a broken byte is its row's fault.
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'utf-8' });
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/**
 * The rows of a delimited file in small lots, so that a large file is never in memory whole; `reader` knows
 * the header as soon as the first of them is there. Throws `Refused` where the file cannot be read.
 */
export async function* rowsOf(
  file: Blob,
  encoding: Encoding,
  reader = new CsvReader(),
): AsyncGenerator<CsvRow[]> {
  let first = true;
  for await (const text of textOf(file, encoding)) {
    if (text.includes('\u0000')) throw new Refused('bad-input', 'this is no text file', 'file');
    const read = reader.push(first ? withoutPreamble(text) : text);
    first = false;
    if (!read.ok) throw new Refused(read.error.code, read.error.message, read.error.where);
    if (read.value.length > 0) yield read.value;
  }
  const last = reader.end();
  if (!last.ok) throw new Refused(last.error.code, last.error.message, last.error.where);
  if (last.value.length > 0) yield last.value;
}

/** SHA-256 of the file's bytes in hex: by it a file is known again. */
export async function fileHash(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
