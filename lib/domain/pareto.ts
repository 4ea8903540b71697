import { compare, type Decimal, isPositive, multiply, ratio } from './decimal';
import { ExactSum, scaled, sum } from './exact-sum';
import type { CustomerAmount } from './pyramid/rank';

export interface LorenzPoint {
  /** Share of customers, smallest first, 0–1. */
  customers: number;
  /** Their share of the amount, 0–1. */
  amount: number;
}

/** 80/20 analysis. Shares are fractions of 1; everything is null when the total is not positive. */
export interface Pareto {
  total: Decimal;
  /** Share of the first ceil(n / 5) customers. */
  top20Share: number | null;
  /** The fewest customers that make 80 %. */
  customersFor80: number | null;
  shareFor80: number | null;
  gini: number | null;
  /** Customers whose negative total counted as 0 in Gini and Lorenz curve. */
  negative: string[];
}

const largestFirst = (a: Decimal, b: Decimal): number => {
  const order = Number(b) - Number(a);
  return order !== 0 ? order : compare(b, a);
};

const sortedAmounts = (customers: readonly CustomerAmount[]): Decimal[] =>
  customers.map((customer) => customer.amount).sort(largestFirst);

const atLeastZero = (amount: Decimal): Decimal => (isPositive(amount) ? amount : '0');

/** Σ(2i − n − 1)·xᵢ ÷ (n·Σx), x ascending, no small-sample correction. */
function giniOf(descending: readonly Decimal[]): number {
  const n = descending.length;
  const weighted = new ExactSum();
  const total = new ExactSum();
  descending.forEach((amount, index) => {
    const value = scaled(atLeastZero(amount));
    total.add(value);
    weighted.add({ units: value.units * BigInt(n - 1 - 2 * index), places: value.places });
  });
  return ratio(weighted.toDecimal(), multiply(total.toDecimal(), String(n)));
}

function fewestFor80(descending: readonly Decimal[], total: Decimal): number {
  const goal = multiply(total, '0.8');
  const running = new ExactSum();
  for (const [index, amount] of descending.entries()) {
    running.add(scaled(amount));
    if (compare(running.toDecimal(), goal) >= 0) return index + 1;
  }
  return descending.length;
}

/** The figures of the 80/20 page for the customers of the base and the period's exact amounts. */
export function pareto(customers: readonly CustomerAmount[]): Pareto {
  const descending = sortedAmounts(customers);
  const total = sum(descending);
  const negative = customers
    .filter((customer) => Number(customer.amount) < 0)
    .map((customer) => customer.customerId);
  if (!isPositive(total)) {
    const none = { top20Share: null, customersFor80: null, shareFor80: null, gini: null };
    return { total, ...none, negative };
  }
  const customersFor80 = fewestFor80(descending, total);
  return {
    total,
    top20Share: ratio(sum(descending.slice(0, Math.ceil(descending.length / 5))), total),
    customersFor80,
    shareFor80: customersFor80 / descending.length,
    gini: giniOf(descending),
    negative,
  };
}

/**
 * The Lorenz curve from (0, 0) to (1, 1), thinned to about `points` points; null when the total is
 * not positive. Negative amounts count as 0.
 */
export function lorenz(customers: readonly CustomerAmount[], points = 100): LorenzPoint[] | null {
  const ascending = sortedAmounts(customers).map(atLeastZero).reverse();
  if (!isPositive(sum(customers.map((customer) => customer.amount)))) return null;
  const total = sum(ascending);
  const step = Math.max(1, Math.ceil(ascending.length / points));
  const running = new ExactSum();
  const curve: LorenzPoint[] = [{ customers: 0, amount: 0 }];
  ascending.forEach((amount, index) => {
    running.add(scaled(amount));
    const count = index + 1;
    if (count % step !== 0 && count !== ascending.length) return;
    curve.push({
      customers: count / ascending.length,
      amount: ratio(running.toDecimal(), total),
    });
  });
  return curve;
}
