import { bookMark } from '../../db/command';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import type { CustomerFacts } from '../../db/derive/facts';
import { DraftBook } from './draftBook';
import { type HeldKeys, heldKeysOf } from './heldKeys';

const noMaker = { now: 0, newId: () => '' };

export interface KnownBook {
  book: DraftBook;
  /** People in the book. */
  living: number;
  /** Somebody in the book has no address. */
  lonely: boolean;
  /** Which addresses are surely nobody's; null where every one has to be asked for. */
  held: HeldKeys | null;
  /** What the badges of each customer share, as far as steps have read it. */
  facts: Map<string, CustomerFacts>;
  /** What the book was when it was read; another mark means that somebody else wrote since. */
  mark: string;
}

/** A draft that knows every company of the book and nobody yet; for a file of so many rows. */
export async function companiesOfBook(db: BookDatabase, rows: number): Promise<KnownBook> {
  return await db.transaction('r', db.tables, async () => {
    const [mark, living, addressed, held, companies, refusals] = await Promise.all([
      bookMark(db),
      db.rows('contacts').orderBy('index.updatedAt').count(),
      db.rows('contacts').orderBy('index.emailKeys').primaryKeys(),
      heldKeysOf(db, rows),
      db.rows('companies').toArray(),
      db.rows('refusals').toArray(),
    ]);
    const snapshot = {
      companies: companies.map(({ record }) => record).filter(isLive),
      contacts: [],
      orders: [],
      inOwnRight: new Set<string>(),
      refusals: new Set(
        refusals
          .filter(({ record }) => isLive(record))
          .map(({ record }) => `${record.emailKey} ${record.targetId}`),
      ),
    };
    const lonely = living > new Set(addressed).size;
    return { book: new DraftBook(snapshot, noMaker), living, lonely, held, facts: new Map(), mark };
  });
}
