import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tier, tiers } from '../../schema/base';
import { add, compare, subtract } from '../decimal';
import { explainPlace, explainTier, ranksToKnow } from './explain';
import { cutoffsFor, type Ranking, rankCustomers } from './rank';

const named = (amounts: readonly (number | string)[]) =>
  amounts.map((amount, index) => ({ customerId: `c${index + 1}`, amount: String(amount) }));
const descending = (count: number) => named(Array.from({ length: count }, (_, i) => count - i));
const counts = ({ ranked }: Ranking) =>
  tiers.map((tier) => ranked.filter((entry) => entry.tier === tier).length);
const tierOf = (ranking: Ranking, customerId: string): Tier | undefined =>
  ranking.ranked.find((entry) => entry.customerId === customerId)?.tier;

const withAmount = ({ ranked }: Ranking, customerId: string, amount: string): Ranking =>
  rankCustomers(
    ranked.map((entry) => (entry.customerId === customerId ? { customerId, amount } : entry)),
  );

/** Few distinct values, some below zero, so that ties and empty tiers are common. */
const bases = fc
  .array(fc.integer({ min: -3, max: 30 }), { minLength: 1, maxLength: 150 })
  .map((cents) => named(cents.map((value) => (value / 4).toFixed(2))));

describe('the pyramid', () => {
  it.each([
    [1000, [10, 40, 150, 800]],
    [100, [1, 4, 15, 80]],
    [7, [1, 0, 1, 5]],
    [1, [1, 0, 0, 0]],
  ])('of %i customers has the published shares', (base, expected) => {
    expect(counts(rankCustomers(descending(base)))).toEqual(expected);
  });

  it('never splits a tie: 100 customers, the top three equal', () => {
    const amounts = descending(100).map((c, i) => (i < 3 ? { ...c, amount: '500' } : c));
    expect(counts(rankCustomers(amounts))).toEqual([0, 5, 15, 80]);
  });

  it('sees a tie between amounts written differently or apart by less than a double holds', () => {
    const { ranked } = rankCustomers(named(['10.50', '10.5', '3']));
    expect(ranked.map((entry) => entry.lastRank)).toEqual([2, 2, 3]);
    const near = rankCustomers(named(['9007199254740993.01', '9007199254740993.02']));
    expect(near.ranked.map((entry) => entry.customerId)).toEqual(['c2', 'c1']);
  });

  it('leaves customers without revenue Small, however few are above them', () => {
    expect(counts(rankCustomers(named([0, 0, -5])))).toEqual([0, 0, 0, 3]);
    expect(counts(rankCustomers(named([-1])))).toEqual([0, 0, 0, 1]);
    expect(rankCustomers([]).ranked).toEqual([]);
  });

  it('exceeds no cut-off, splits no tie and loses nobody', () => {
    fc.assert(
      fc.property(bases, (amounts) => {
        const ranking = rankCustomers(amounts);
        const cutoffs = cutoffsFor(amounts.length);
        for (const tier of tiers) {
          const upTo = ranking.ranked.filter((e) => tiers.indexOf(e.tier) <= tiers.indexOf(tier));
          expect(upTo.length).toBeLessThanOrEqual(cutoffs[tier]);
        }
        for (const a of ranking.ranked) {
          for (const b of ranking.ranked) {
            if (compare(a.amount, b.amount) === 0) expect(a.tier).toBe(b.tier);
          }
        }
        expect(ranking.ranked.map((e) => e.customerId).sort()).toEqual(
          amounts.map((a) => a.customerId).sort(),
        );
      }),
    );
  });

  it('does not depend on the order customers come in', () => {
    fc.assert(
      fc.property(
        bases.chain((amounts) =>
          fc.tuple(
            fc.constant(amounts),
            fc.shuffledSubarray(amounts, { minLength: amounts.length }),
          ),
        ),
        ([amounts, shuffled]) => {
          expect(rankCustomers(shuffled)).toEqual(rankCustomers(amounts));
        },
      ),
    );
  });
});

describe('why this tier', () => {
  const cent = '0.01';

  it('names rank, base and the way up and down', () => {
    const ranking = rankCustomers(descending(100));
    expect(explainTier(ranking, 'c6', cent)).toEqual({
      tier: 'Ordinary',
      amount: '95',
      rank: 6,
      base: 100,
      smallBase: false,
      next: { tier: 'Major', missing: '1.01' },
      margin: '14.99',
    });
    expect(explainTier(ranking, 'c1', cent)?.next).toBeNull();
    expect(explainTier(ranking, 'c100', cent)?.margin).toBeNull();
    expect(explainTier(ranking, 'nobody', cent)).toBeNull();
  });

  it('skips a tier without places: of 7 the second aims at VIP', () => {
    const ranking = rankCustomers(descending(7));
    expect(explainTier(ranking, 'c2', cent)).toMatchObject({
      tier: 'Ordinary',
      smallBase: true,
      next: { tier: 'VIP', missing: '1.01' },
    });
    expect(explainTier(ranking, 'c3', cent)?.next).toEqual({ tier: 'Ordinary', missing: '1.01' });
  });

  it('calls the base small below 20 customers, or below as many as are named', () => {
    const small = (base: number, below?: number) =>
      explainPlace({ base, amount: '1', rank: 1, lastRank: 1 }, () => '1', cent, below).smallBase;
    expect([small(19), small(20), small(20, 21), small(5, 5), small(1, 0)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('asks customers without revenue for more than nothing', () => {
    const ranking = rankCustomers(named([-4, -5, -6, -7, -8, -9]));
    expect(explainTier(ranking, 'c2', cent)?.next).toEqual({ tier: 'VIP', missing: '5.01' });
  });

  it('needs no ranking, only the amounts around the cut-offs', () => {
    fc.assert(
      fc.property(bases, (amounts) => {
        const ranking = rankCustomers(amounts);
        const base = amounts.length;
        const known = new Map(ranksToKnow(base).map((r) => [r, ranking.ranked[r - 1]?.amount]));
        for (const own of ranking.ranked) {
          const why = explainPlace({ base, ...own }, (rank) => known.get(rank), cent);
          expect(why).toEqual(explainTier(ranking, own.customerId, cent));
          expect(why.tier).toBe(own.tier);
        }
      }),
    );
  });

  it('tells the truth: the missing amount leads up, a cent less does not, the margin holds', () => {
    fc.assert(
      fc.property(bases, fc.nat(), (amounts, pick) => {
        const ranking = rankCustomers(amounts);
        const own = ranking.ranked[pick % ranking.ranked.length];
        const why = own && explainTier(ranking, own.customerId, cent);
        if (!own || !why) throw new Error('everybody has an explanation');
        const tierWith = (amount: string) =>
          tierOf(withAmount(ranking, own.customerId, amount), own.customerId);
        if (why.next === null) expect(why.tier).toBe('VIP');
        else {
          const goal = add(own.amount, why.next.missing);
          expect(tierWith(goal)).toBe(why.next.tier);
          expect(tierWith(subtract(goal, cent))).toBe(why.tier);
        }
        if (why.margin !== null) {
          const floor = subtract(own.amount, why.margin);
          expect(tierWith(floor)).toBe(why.tier);
          expect(tierWith(subtract(floor, cent))).not.toBe(why.tier);
        }
      }),
    );
  });
});
