import type { Collection } from 'dexie';
import { type AmountAt, type Place, ranksToKnow } from '../domain/pyramid/explain';
import type { Standing } from '../schema/records/standing';
import type { BookDatabase } from './database';
import { Ranks, type Span } from './ranks';

/** What the counts of the ranking say; a book of an older version has none until its first change. */
export async function ranksOf(db: BookDatabase): Promise<Ranks> {
  const row = await db.meta.get('ranks');
  if (row?.key === 'ranks') return new Ranks(row.from, row.counts);
  return new Ranks([''], [await db.standings.count()]);
}

/** Keeps the counts after `ranks` was told of every change; the standings must be written before. */
export async function keepRanks(db: BookDatabase, ranks: Ranks): Promise<void> {
  for (const { group, span } of ranks.crowded()) {
    const rows = await within(db, span).toArray();
    ranks.part(
      group,
      rows.map(({ amountKey }) => amountKey),
    );
  }
  ranks.tidy();
  await db.meta.put({ key: 'ranks', from: ranks.from, counts: ranks.counts });
}

/** Counts a book of an older version once, so that its first card need not. */
export async function rankOnce(db: BookDatabase): Promise<void> {
  if (await db.meta.get('ranks')) return;
  await db.transaction('rw', [db.standings, db.meta], async () => {
    if (!(await db.meta.get('ranks'))) await keepRanks(db, await ranksOf(db));
  });
}

/** Standings of a group, the least first. */
function within(db: BookDatabase, { from, to }: Span): Collection<Standing, string> {
  const keys = db.standings.where('amountKey');
  return to === null ? keys.aboveOrEqual(from) : keys.between(from, to);
}

/** A customer's rank: the counts tell how many groups lie above, the index the rest. */
export async function placeOf(db: BookDatabase, own: Standing, ranks: Ranks): Promise<Place> {
  const { amountKey, amount } = own;
  const { above, span, alike: counted } = ranks.around(amountKey);
  const keys = () => db.standings.where('amountKey');
  const [alike, beyond] =
    counted === null
      ? await Promise.all([
          keys().equals(amountKey).count(),
          (span.to === null
            ? keys().above(amountKey)
            : keys().between(amountKey, span.to, false)
          ).count(),
        ])
      : [counted, 0];
  const before = above + beyond;
  return { base: ranks.size, amount, rank: before + 1, lastRank: before + alike };
}

/** Whoever stands at a rank (1 = the largest amount), of equal ones any; undefined beyond the last. */
export async function standingAt(
  db: BookDatabase,
  ranks: Ranks,
  rank: number,
): Promise<Standing | undefined> {
  const held = ranks.holding(rank);
  if (!held) return undefined;
  const { span, above, below, single } = held;
  if (single) return await within(db, span).first();
  return above < below
    ? await within(db, span).reverse().offset(above).first()
    : await within(db, span).offset(below).first();
}

/** The amounts at each cut-off and just behind it: what the explanation of a tier asks for. */
export async function cutoffAmounts(db: BookDatabase, ranks: Ranks): Promise<AmountAt> {
  const known = new Map<number, string>();
  await Promise.all(
    ranksToKnow(ranks.size).map(async (rank) => {
      const row = await standingAt(db, ranks, rank);
      if (row) known.set(rank, row.amount);
    }),
  );
  return (rank) => known.get(rank);
}
