import { type Period, within } from '../../../lib/domain/calendar';
import { ExactSum } from '../../../lib/domain/exact-sum';
import type { CustomerAmount } from '../../../lib/domain/pyramid/rank';
import type { RowReading } from './order-row';

/** A copy of its own: a cell is a slice that would keep its whole piece of the file in memory. */
const detached = (text: string): string => Buffer.from(text).toString();

/** Adds up an order file line by line; holds one entry per customer and order, never the lines. */
export class Tally {
  readonly skipped: { row: number; reason: string }[] = [];
  readonly #period: Period | null;
  readonly #accounts = new Map<string, ExactSum>();
  readonly #orders = new Set<string>();
  #lastOrder = '';
  #unnumbered = 0;

  constructor(period: Period | null) {
    this.#period = period;
  }

  add(line: Extract<RowReading, { kind: 'line' }>): void {
    const account = this.#accountOf(line.customer);
    if (this.#period !== null && !within(this.#period, line.day)) return;
    account.add(line.amount);
    if (line.order === null) this.#unnumbered += 1;
    else this.#count(line.order);
  }

  /** Orders with a line in the period; lines without an order number are one each. */
  get orders(): number {
    return this.#orders.size + this.#unnumbered;
  }

  /** Everyone with an order in the file, with their amount of the period. */
  amounts(): CustomerAmount[] {
    return Array.from(this.#accounts, ([customerId, amount]) => ({
      customerId,
      amount: amount.toDecimal(),
    }));
  }

  #accountOf(customer: string): ExactSum {
    const known = this.#accounts.get(customer);
    if (known !== undefined) return known;
    const account = new ExactSum();
    this.#accounts.set(detached(customer), account);
    return account;
  }

  /** The lines of an order mostly follow each other, so the last one is looked at first. */
  #count(order: string): void {
    if (order === this.#lastOrder) return;
    this.#lastOrder = order;
    if (!this.#orders.has(order)) this.#orders.add(detached(order));
  }
}
