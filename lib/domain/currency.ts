import { type Decimal, multiply } from './decimal';
import { ExactSum, scaled } from './exact-sum';

/** The user's table: units of `base` for one unit of the key's currency. */
export interface RateTable {
  base: string;
  rates: Readonly<Record<string, Decimal>>;
}

/** What could not be converted, per currency, for the visible warning. */
export interface LeftOut {
  currency: string;
  amount: Decimal;
  orders: number;
}

/** The amount in the base currency, exact; null when the table has no rate: never guessed. */
export function convert(table: RateTable, amount: Decimal, currency: string): Decimal | null {
  if (currency === table.base) return amount;
  const rate = Object.hasOwn(table.rates, currency) ? table.rates[currency] : undefined;
  return rate === undefined ? null : multiply(amount, rate);
}

/** A sum in the base currency that keeps account of what it had to leave out. */
export class ConvertedSum {
  readonly #table: RateTable;
  readonly #total = new ExactSum();
  readonly #leftOut = new Map<string, { amount: ExactSum; orders: number }>();

  constructor(table: RateTable) {
    this.#table = table;
  }

  add(amount: Decimal, currency: string, orders = 1): void {
    const converted = convert(this.#table, amount, currency);
    if (converted !== null) {
      this.#total.add(scaled(converted));
      return;
    }
    const entry = this.#leftOut.get(currency) ?? { amount: new ExactSum(), orders: 0 };
    entry.amount.add(scaled(amount));
    entry.orders += orders;
    this.#leftOut.set(currency, entry);
  }

  get amount(): Decimal {
    return this.#total.toDecimal();
  }

  get leftOut(): LeftOut[] {
    return [...this.#leftOut]
      .map(([currency, entry]) => ({
        currency,
        amount: entry.amount.toDecimal(),
        orders: entry.orders,
      }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1));
  }
}
