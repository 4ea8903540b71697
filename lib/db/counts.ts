import type { BookDatabase } from './database';
import { isLive } from './derive/customers';
import type { Image } from './internal';

/** Tables whose living records are counted. */
export const countedTables = ['contacts', 'companies', 'orders', 'interactions'] as const;
export type Counted = (typeof countedTables)[number];
export type Counts = Record<Counted, number>;

type Written = { [Table in Counted]?: readonly Image<{ deletedAt?: number | undefined }>[] };

/** Indices hold living records only, so counting them leaves tombstones out. It takes seconds in a large book. */
export async function countAnew(db: BookDatabase): Promise<Counts> {
  const [contacts, companies, orders, interactions] = await Promise.all([
    db.rows('contacts').orderBy('index.updatedAt').count(),
    db.rows('companies').orderBy('index.updatedAt').count(),
    db.rows('orders').orderBy('[index.customerId+index.orderedOn]').count(),
    db.rows('interactions').orderBy('index.at').count(),
  ]);
  return { contacts, companies, orders, interactions };
}

/** The counts that are kept; null in a book of an older version, or in one that is being filled. */
export async function keptCounts({ meta }: BookDatabase): Promise<Counts | null> {
  const row = await meta.get('counts');
  return row?.key === 'counts' ? row.counts : null;
}

export const keepCounts = ({ meta }: BookDatabase, counts: Counts): Promise<unknown> =>
  meta.put({ key: 'counts', counts });

const alive = (record: { deletedAt?: number | undefined } | null): number =>
  isLive(record) ? 1 : 0;

/** Brings the counts up to date with what was written, in its transaction. */
export async function countWritten(db: BookDatabase, written: Written): Promise<void> {
  const more = (table: Counted): number =>
    (written[table] ?? []).reduce(
      (sum, { before, after }) => sum + alive(after) - alive(before),
      0,
    );
  if (countedTables.every((table) => more(table) === 0)) return;
  const kept = await keptCounts(db);
  if (kept === null) return;
  await keepCounts(db, {
    contacts: kept.contacts + more('contacts'),
    companies: kept.companies + more('companies'),
    orders: kept.orders + more('orders'),
    interactions: kept.interactions + more('interactions'),
  });
}
