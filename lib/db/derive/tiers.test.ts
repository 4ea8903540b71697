import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testBook } from '../../../tests/support/book';
import { explainPlace, explainTier } from '../../domain/pyramid/explain';
import { rankCustomers } from '../../domain/pyramid/rank';
import { amountKey } from '../amountKey';
import { cutoffAmounts, placeOf, ranksOf } from '../place';
import { settleTiers, standingOf } from './tiers';

const amounts = fc.array(fc.integer({ min: -2, max: 30 }).map(String), {
  minLength: 1,
  maxLength: 230,
});

describe('settleTiers', () => {
  it('finds from the index alone the tiers that a full ranking gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        amounts,
        fc.nat(229),
        fc.integer({ min: -2, max: 31 }),
        async (all, at, to) => {
          const { db } = testBook();
          await db.standings.bulkPut(
            all.map((amount, n) => standingOf({ customerId: `c${n}`, amount }, 'Small')),
          );
          await settleTiers(db, await ranksOf(db));
          const customerId = `c${at % all.length}`;
          const amount = String(to);
          await db.standings.update(customerId, { amount, amountKey: amountKey(amount) });
          const moves = await settleTiers(db, await ranksOf(db));
          const rows = await db.standings.toArray();
          const right = new Map(
            rankCustomers(rows).ranked.map((row) => [row.customerId, row.tier]),
          );
          for (const row of rows) expect(row.tier).toBe(right.get(row.customerId));
          const ranks = await ranksOf(db);
          const own = rows.find((row) => row.customerId === customerId);
          const place = own && (await placeOf(db, own, ranks));
          const amountAt = await cutoffAmounts(db, ranks);
          expect(place && explainPlace(place, amountAt, '0.01')).toEqual(
            explainTier(rankCustomers(rows), customerId, '0.01'),
          );
          for (const move of moves) expect(move.from).not.toBe(move.to);
          await db.delete();
        },
      ),
      { numRuns: 40 },
    );
  });
});
