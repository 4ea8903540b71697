import { type Tier, tiers } from '../../schema/base';
import { compare, type Decimal, isPositive } from '../decimal';

export interface CustomerAmount {
  customerId: string;
  amount: Decimal;
}

export interface RankedCustomer extends CustomerAmount {
  /** 1 for the largest; equal amounts share the first rank of their group. */
  rank: number;
  /** The last rank of the group of equal amounts. */
  lastRank: number;
  tier: Tier;
}

export type Cutoffs = Readonly<Record<Tier, number>>;

/** Everybody with a tier, largest amount first; equal amounts by id. */
export interface Ranking {
  cutoffs: Cutoffs;
  ranked: readonly RankedCustomer[];
}

/**
 * Last rank of each tier, cumulative, for `base` customers: 1 %, 5 %, 20 % and 100 %, rounded up
 * in integers (7 customers: 1, 1, 2, 7).
 */
export const cutoffsFor = (base: number): Cutoffs => ({
  VIP: Math.ceil(base / 100),
  Major: Math.ceil(base / 20),
  Ordinary: Math.ceil(base / 5),
  Small: base,
});

/**
 * The best tier that holds the whole group of equal amounts ending at `lastRank`, so that no
 * cut-off is ever exceeded. Nothing or less than nothing in the period is Small at best.
 */
export function tierFor(lastRank: number, amount: Decimal, cutoffs: Cutoffs): Tier {
  if (!isPositive(amount)) return 'Small';
  return tiers.find((tier) => lastRank <= cutoffs[tier]) ?? 'Small';
}

interface Keyed extends CustomerAmount {
  /** Rounding to a double keeps the order, so exact comparison is needed for equal doubles only. */
  near: number;
}

const keyed = (item: CustomerAmount): Keyed => ({
  customerId: item.customerId,
  amount: item.amount,
  near: Number(item.amount),
});

const compareAmounts = (a: Keyed, b: Keyed): number =>
  a.near === b.near ? compare(b.amount, a.amount) : b.near - a.near;

function byAmountThenId(a: Keyed, b: Keyed): number {
  const order = compareAmounts(a, b);
  if (order !== 0) return order;
  return a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : 0;
}

/**
 * Ranks the base: every customer with an order ever, with the period's exact amount in one
 * currency. The order of the input does not matter.
 */
export function rankCustomers(amounts: Iterable<CustomerAmount>): Ranking {
  const sorted = Array.from(amounts, keyed).sort(byAmountThenId);
  const cutoffs = cutoffsFor(sorted.length);
  const ranked: RankedCustomer[] = [];
  let start = 0;
  while (start < sorted.length) {
    const first = sorted[start];
    if (first === undefined) break;
    let end = start + 1;
    for (let next = sorted[end]; next !== undefined; next = sorted[end]) {
      if (compareAmounts(first, next) !== 0) break;
      end += 1;
    }
    const tier = tierFor(end, first.amount, cutoffs);
    for (const { customerId, amount } of sorted.slice(start, end)) {
      ranked.push({ customerId, amount, rank: start + 1, lastRank: end, tier });
    }
    start = end;
  }
  return { cutoffs, ranked };
}
