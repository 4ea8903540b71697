import type { AmountAt, Place } from '../domain/pyramid/explain';
import { cutoffsFor } from '../domain/pyramid/rank';
import type { Standing } from '../schema/records/standing';
import type { BookDatabase } from './database';
import { baseSize } from './derive/standings';

/** A customer's rank, counted in the index from the nearer end. */
export async function placeOf(db: BookDatabase, own: Standing): Promise<Place> {
  const { amountKey, tier } = own;
  const keys = () => db.standings.where('amountKey');
  // Four of five customers are Small: counting what lies below them is the shorter way.
  const fromBelow = tier === 'Small';
  const [base, alike, beyond] = await Promise.all([
    baseSize(db),
    keys().equals(amountKey).count(),
    fromBelow ? keys().below(amountKey).count() : keys().above(amountKey).count(),
  ]);
  const above = fromBelow ? base - alike - beyond : beyond;
  return { base, amount: own.amount, rank: above + 1, lastRank: above + alike };
}

/** The amounts at each cut-off and just behind it: what the explanation of a tier asks for. */
export async function cutoffAmounts(db: BookDatabase, base: number): Promise<AmountAt> {
  const { VIP, Major, Ordinary } = cutoffsFor(base);
  const known = new Map<number, string>();
  await Promise.all(
    [VIP, Major, Ordinary].map(async (rank) => {
      const index = db.standings.orderBy('amountKey').reverse();
      const rows = await index
        .offset(rank - 1)
        .limit(2)
        .toArray();
      for (const [step, row] of rows.entries()) known.set(rank + step, row.amount);
    }),
  );
  return (rank) => known.get(rank);
}
