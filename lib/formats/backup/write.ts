import { BOOK_VERSION, type BookContents, bookTables } from '../../schema/book';
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
    counts: {
      settings: book.settings.length,
      companies: book.companies.length,
      contacts: book.contacts.length,
      refusals: book.refusals.length,
      orders: book.orders.length,
      interactions: book.interactions.length,
      ratings: book.ratings.length,
      merges: book.merges.length,
      distinctions: book.distinctions.length,
      imports: book.imports.length,
      tierChanges: book.tierChanges.length,
    },
  };
  const lines = [JSON.stringify(header)];
  for (const table of bookTables) {
    for (const record of book[table]) lines.push(JSON.stringify([table, record]));
  }
  const body = `${lines.join('\n')}\n`;
  return `${body}${JSON.stringify({ sha256: await sha256(body) })}\n`;
}
