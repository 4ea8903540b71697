import { BOOK_VERSION, type BookContents, bookTables, countsOf } from '../../schema/book';
import { FORMAT, FORMAT_VERSION, type Header, sha256Of } from './header';

/** Records joined to one part of the file. */
const TOGETHER = 500;

function* partsOf(book: BookContents, header: Header): Generator<string> {
  yield `${JSON.stringify(header)}\n`;
  for (const table of bookTables)
    for (let at = 0; at < book[table].length; at += TOGETHER)
      yield book[table]
        .slice(at, at + TOGETHER)
        .map((record) => `${JSON.stringify([table, record])}\n`)
        .join('');
}

/**
 * The whole book as JSON lines: a header with counts, one record a line, and a footer with the
 * SHA-256 of all that stands before it. `createdAt` in epoch milliseconds. The text is nowhere whole in one piece.
 */
export async function writeBackup(book: BookContents, createdAt: number): Promise<Blob> {
  const header: Header = {
    dangol: FORMAT,
    format: FORMAT_VERSION,
    book: BOOK_VERSION,
    createdAt,
    counts: countsOf(book),
  };
  const body = new Blob([...partsOf(book, header)]);
  const hash = await sha256Of(await body.arrayBuffer());
  const footer = `${JSON.stringify({ sha256: hash })}\n`;
  return new Blob([body, footer], { type: 'application/x-ndjson' });
}
