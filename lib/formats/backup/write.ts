import { BOOK_VERSION, type BookContents, bookTables, countsOf } from '../../schema/book';
import { FORMAT, FORMAT_VERSION, type Header, sha256 } from './header';

/**
 * The whole book as JSON lines: a header with counts, one record a line, and a footer with the
 * SHA-256 of all that stands before it. `createdAt` in epoch milliseconds.
 */
export async function writeBackup(book: BookContents, createdAt: number): Promise<string> {
  const header: Header = {
    dangol: FORMAT,
    format: FORMAT_VERSION,
    book: BOOK_VERSION,
    createdAt,
    counts: countsOf(book),
  };
  const lines = [JSON.stringify(header)];
  for (const table of bookTables) {
    for (const record of book[table]) lines.push(JSON.stringify([table, record]));
  }
  const body = `${lines.join('\n')}\n`;
  return `${body}${JSON.stringify({ sha256: await sha256(body) })}\n`;
}
