import { isPositive, ratio } from '../../../lib/domain/decimal';
import { sum } from '../../../lib/domain/exact-sum';
import { type Pareto, pareto } from '../../../lib/domain/pareto';
import { rankCustomers } from '../../../lib/domain/pyramid/rank';
import { type Tier, tiers } from '../../../lib/schema/base';
import { ExactNumber } from '../exact-json';
import type { Tally } from './tally';

export interface TierLine {
  tier: Tier;
  customers: number;
  amount: ExactNumber;
  /** Fraction of the total; null when the total is not positive. */
  share: number | null;
}

/** The command's stable output; amounts unrounded, shares fractions of 1. */
export interface Report {
  customers: number;
  orders: number;
  total: ExactNumber;
  pyramid: TierLine[];
  pareto: Pick<Pareto, 'top20Share' | 'customersFor80' | 'shareFor80' | 'gini'>;
  skipped: { row: number; reason: string }[];
}

export function reportOf(tally: Tally): Report {
  const amounts = tally.amounts();
  const { ranked } = rankCustomers(amounts);
  const { total, top20Share, customersFor80, shareFor80, gini } = pareto(amounts);
  const pyramid = tiers.map((tier) => {
    const members = ranked.filter((customer) => customer.tier === tier);
    const amount = sum(members.map((customer) => customer.amount));
    const share = isPositive(total) ? ratio(amount, total) : null;
    return { tier, customers: members.length, amount: new ExactNumber(amount), share };
  });
  return {
    customers: amounts.length,
    orders: tally.orders,
    total: new ExactNumber(total),
    pyramid,
    pareto: { top20Share, customersFor80, shareFor80, gini },
    skipped: tally.skipped,
  };
}
