import { decode, type Encoding, guessEncoding } from '../../formats/encoding';
import { readText, type Table } from '../../formats/table';
import { fail, type Result } from '../../schema/result';

/** Largest file taken in, in bytes. */
export const IMPORT_LIMIT = 256 * 1024 * 1024;

/** Reads a delimited file of any usual encoding into rows. */
export async function readTable(file: Blob, wanted: Encoding | null): Promise<Result<Table>> {
  if (file.size > IMPORT_LIMIT) return fail('too-large', 'the file is larger than 256 MB');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = wanted ?? guessEncoding(bytes);
  const text = decode(bytes, encoding);
  if (text === null) return fail('bad-input', `the file is not ${encoding}`, 'encoding');
  return readText(text, encoding);
}
