import { Refused } from '../../db/refused';
import { CsvReader, type CsvRow } from '../../formats/csv';
import { type Encoding, guessEncoding, isWrittenIn } from '../../formats/encoding';
import { rowsOf } from './rows';

/** Largest file taken in, in bytes. */
export const IMPORT_LIMIT = 256 * 1024 * 1024;

/** A delimited file whose rows are read as they are asked for. */
export interface OpenTable {
  columns: string[];
  encoding: Encoding;
  /** Every row, in small lots, once. */
  lots: () => AsyncGenerator<readonly CsvRow[]>;
}

/** The encoding a file is read in: the one that is wanted, or the likeliest. Throws `Refused` where it cannot be. */
export async function encodingOf(file: Blob, wanted: Encoding | null): Promise<Encoding> {
  if (file.size > IMPORT_LIMIT)
    throw new Refused('too-large', 'the file is larger than 256 MB', 'file');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = wanted ?? guessEncoding(bytes);
  if (!isWrittenIn(bytes, encoding))
    throw new Refused('bad-input', `the file is not ${encoding}`, 'encoding');
  return encoding;
}

/** Reads a delimited file as far as its header. Throws `Refused` where it has none. */
export async function openTable(file: Blob, encoding: Encoding): Promise<OpenTable> {
  const reader = new CsvReader();
  const rows = rowsOf(file, encoding, reader);
  const first = await rows.next();
  if (reader.header === null) throw new Refused('bad-input', 'the file is empty', 'file');
  async function* lots(): AsyncGenerator<readonly CsvRow[]> {
    if (first.done) return;
    yield first.value;
    yield* rows;
  }
  return { columns: [...reader.header.columns], encoding, lots };
}
