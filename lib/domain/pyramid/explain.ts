import { type Tier, tiers } from '../../schema/base';
import { add, compare, type Decimal, larger, subtract } from '../decimal';
import type { RankedCustomer, Ranking } from './rank';

/** Below this many customers the shares mean little, and the explanation says so. */
export const smallBaseBelow = 20;

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

/** Tiers that have places at this size (of 7 customers none is Major), best first. */
const tiersWithPlaces = (ranking: Ranking): Tier[] =>
  tiers.filter((tier, index) => {
    const above = tiers[index - 1];
    return ranking.cutoffs[tier] > (above === undefined ? 0 : ranking.cutoffs[above]);
  });

function nextTier(ranking: Ranking, own: RankedCustomer, minor: Decimal): TierExplanation['next'] {
  const above = tiersWithPlaces(ranking)
    .filter((tier) => tiers.indexOf(tier) < tiers.indexOf(own.tier))
    .reverse();
  const target = above[0];
  if (target === undefined) return null;
  const atCutoff = ranking.ranked[ranking.cutoffs[target] - 1];
  if (atCutoff === undefined) return null;
  // A tier above Small needs an amount above zero, whatever stands at its cut-off.
  const goal = add(larger(atCutoff.amount, '0'), minor);
  // Passing a tie group that straddles cut-offs can lead past a tier: name the one really reached.
  const rank = lastRankWith(ranking, goal);
  const reached = above.findLast((tier) => rank <= ranking.cutoffs[tier]) ?? target;
  return { tier: reached, missing: subtract(goal, own.amount) };
}

/** The rank somebody who rises from below to `amount` ends at, behind those who have it already. */
function lastRankWith(ranking: Ranking, amount: Decimal): number {
  let low = 0;
  let high = ranking.ranked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = ranking.ranked[middle];
    if (entry !== undefined && compare(entry.amount, amount) >= 0) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function marginOf(ranking: Ranking, own: RankedCustomer, minor: Decimal): Decimal | null {
  if (own.tier === 'Small') return null;
  const below = ranking.ranked[ranking.cutoffs[own.tier]];
  const floor = larger(below?.amount ?? '0', '0');
  // Unrounded amounts can stand less than one minor unit apart; then nothing may be lost.
  return larger(subtract(subtract(own.amount, floor), minor), '0');
}

/**
 * "Why this tier?" for one customer of the ranking; null when they are not in it (a prospect).
 * `minor` is one minor unit of the ranking's currency (`minorUnit(2)` = "0.01").
 */
export function explainTier(
  ranking: Ranking,
  customerId: string,
  minor: Decimal,
): TierExplanation | null {
  const own = ranking.ranked.find((entry) => entry.customerId === customerId);
  if (own === undefined) return null;
  return {
    tier: own.tier,
    amount: own.amount,
    rank: own.rank,
    base: ranking.ranked.length,
    smallBase: ranking.ranked.length < smallBaseBelow,
    next: nextTier(ranking, own, minor),
    margin: marginOf(ranking, own, minor),
  };
}
