import { sameValue } from '../../db/same';
import { type BookContents, type BookTable, bookTables } from '../../schema/book';

/** How a table of a file differs from the book: `missing` stands in the book and not in the file. */
export interface Difference {
  new: number;
  changed: number;
  same: number;
  missing: number;
}
export type Differences = { [Table in BookTable]: Difference };

const idOf = (record: object): string =>
  'id' in record && typeof record.id === 'string' ? record.id : '';

/** When the book was last exported is no choice of anybody's. */
const comparable = (record: object): object =>
  'lastExportAt' in record ? { ...record, lastExportAt: null } : record;

function differenceOf(file: readonly object[], book: readonly object[]): Difference {
  const known = new Map(book.map((record) => [idOf(record), record]));
  const difference: Difference = { new: 0, changed: 0, same: 0, missing: 0 };
  for (const record of file) {
    const own = known.get(idOf(record));
    known.delete(idOf(record));
    if (own === undefined) difference.new += 1;
    else if (sameValue(comparable(own), comparable(record))) difference.same += 1;
    else difference.changed += 1;
  }
  difference.missing = known.size;
  return difference;
}

export const differences = (file: BookContents, book: BookContents): Differences => ({
  settings: differenceOf(file.settings, book.settings),
  companies: differenceOf(file.companies, book.companies),
  contacts: differenceOf(file.contacts, book.contacts),
  refusals: differenceOf(file.refusals, book.refusals),
  orders: differenceOf(file.orders, book.orders),
  interactions: differenceOf(file.interactions, book.interactions),
  ratings: differenceOf(file.ratings, book.ratings),
  merges: differenceOf(file.merges, book.merges),
  distinctions: differenceOf(file.distinctions, book.distinctions),
  imports: differenceOf(file.imports, book.imports),
  tierChanges: differenceOf(file.tierChanges, book.tierChanges),
});

/** Whether both hold exactly the same records. */
export function sameContents(a: BookContents, b: BookContents): boolean {
  const found = differences(a, b);
  return bookTables.every(
    (table) => found[table].same === a[table].length && found[table].missing === 0,
  );
}
