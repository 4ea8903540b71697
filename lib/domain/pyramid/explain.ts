import { type Tier, tiers } from '../../schema/base';
import { add, compare, type Decimal, larger, subtract } from '../decimal';
import { type Cutoffs, cutoffsFor, type Ranking, tierFor } from './rank';

/** Below this many customers the shares mean little, and the explanation says so, where the rep sets no other number. */
export const smallBaseBelow = 20;

/** Where one customer stands among `base` customers. */
export interface Place {
  base: number;
  amount: Decimal;
  /** Customers with more, plus one. */
  rank: number;
  /** Customers with as much or more, this one included. */
  lastRank: number;
}

/** The amount at a rank (1 = the largest), equal amounts in any order; undefined beyond the base. */
export type AmountAt = (rank: number) => Decimal | undefined;

export interface TierExplanation {
  tier: Tier;
  amount: Decimal;
  rank: number;
  base: number;
  smallBase: boolean;
  /** What is missing to the tier that would be reached, others unchanged; null at the top. */
  next: { tier: Tier; missing: Decimal } | null;
  /** What may be lost without falling, others unchanged; null for Small, which has no floor. */
  margin: Decimal | null;
}

/** Tiers above one that have places at this size (of 7 customers none is Major), nearest first. */
const tiersAbove = (tier: Tier, cutoffs: Cutoffs): Tier[] =>
  tiers
    .slice(0, tiers.indexOf(tier))
    .filter((candidate, index) => {
      const better = tiers[index - 1];
      return cutoffs[candidate] > (better === undefined ? 0 : cutoffs[better]);
    })
    .reverse();

function nextTier(
  tier: Tier,
  { base, amount }: Place,
  amountAt: AmountAt,
  minor: Decimal,
): TierExplanation['next'] {
  const cutoffs = cutoffsFor(base);
  const above = tiersAbove(tier, cutoffs);
  const atCutoff = above[0] === undefined ? undefined : amountAt(cutoffs[above[0]]);
  if (above[0] === undefined || atCutoff === undefined) return null;
  // A tier above Small needs an amount above zero, whatever stands at its cut-off.
  const goal = add(larger(atCutoff, '0'), minor);
  // Passing a tie group that straddles cut-offs can lead past a tier: name the one really reached.
  const reached = above.findLast((candidate) => {
    const toPass = amountAt(cutoffs[candidate]);
    return toPass !== undefined && compare(goal, toPass) > 0;
  });
  return { tier: reached ?? above[0], missing: subtract(goal, amount) };
}

function marginOf(
  tier: Tier,
  { base, amount }: Place,
  amountAt: AmountAt,
  minor: Decimal,
): Decimal | null {
  if (tier === 'Small') return null;
  const floor = larger(amountAt(cutoffsFor(base)[tier] + 1) ?? '0', '0');
  // Unrounded amounts can stand less than one minor unit apart; then nothing may be lost.
  return larger(subtract(subtract(amount, floor), minor), '0');
}

/** The ranks whose amounts an explanation can ask for: each cut-off and the one behind it. */
export const ranksToKnow = (base: number): number[] => {
  const { VIP, Major, Ordinary } = cutoffsFor(base);
  return [...new Set([VIP, Major, Ordinary].flatMap((rank) => [rank, rank + 1]))];
};

/**
 * "Why this tier?" from a customer's place and the few amounts of `ranksToKnow`, so that an index
 * of amounts answers it without a ranking. `minor` is one minor unit of the amounts' currency
 * (`minorUnit(2)` = "0.01"). Of fewer than `smallBelow` customers it says that the base is small.
 */
export function explainPlace(
  place: Place,
  amountAt: AmountAt,
  minor: Decimal,
  smallBelow = smallBaseBelow,
): TierExplanation {
  const { base, amount, rank, lastRank } = place;
  const tier = tierFor(lastRank, amount, cutoffsFor(base));
  return {
    tier,
    amount,
    rank,
    base,
    smallBase: base < smallBelow,
    next: nextTier(tier, place, amountAt, minor),
    margin: marginOf(tier, place, amountAt, minor),
  };
}

/** The same from a whole ranking; null when the customer is not in it (a prospect). */
export function explainTier(
  { ranked }: Ranking,
  customerId: string,
  minor: Decimal,
): TierExplanation | null {
  const own = ranked.find((entry) => entry.customerId === customerId);
  if (own === undefined) return null;
  return explainPlace({ base: ranked.length, ...own }, (rank) => ranked[rank - 1]?.amount, minor);
}
