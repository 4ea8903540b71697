import { compare, isPositive, subtract } from '../../domain/decimal';
import { sum } from '../../domain/exact-sum';
import type { Order, OrderLine, Payment } from '../../schema/records/order';
import type { DraftBook } from './draftBook';
import type { OrderRow } from './orderRow';

/** The rows of one order, and what they say together. */
export interface ReadOrder {
  first: OrderRow;
  /** Where its rows stand in the file. */
  at: number[];
  amount: string;
  lines: OrderLine[];
}

/** What names the order's customer in the file, and its number: rows with both equal are one order. */
export const groupKey = ({ party, number }: OrderRow): string =>
  JSON.stringify([
    number,
    party.key ?? party.company ?? party.domain ?? party.emails[0]?.key ?? null,
  ]);

/** Values of the whole order that stand on each of its rows must agree. */
export const agree = (a: OrderRow, b: OrderRow): boolean =>
  a.orderedOn === b.orderedOn &&
  a.currency === b.currency &&
  a.dueOn === b.dueOn &&
  a.paid === b.paid &&
  a.paidOn === b.paidOn &&
  a.writtenOff === b.writtenOff;

export function joined(rows: [OrderRow, ...OrderRow[]]): ReadOrder {
  const items = rows.flatMap(({ item }) => item ?? []);
  return {
    first: rows[0],
    at: rows.map(({ line }) => line),
    amount: sum(rows.map(({ amount }) => amount)),
    // A line that names nothing bought would leave the lines short of the amount.
    lines: items.length === rows.length ? items : [],
  };
}

/** Nobody gives up more than an order amounts to, or less than nothing. */
export function writesOffTooMuch({ first, amount }: ReadOrder): boolean {
  const lost = first.writtenOff ?? '0';
  return compare(lost, '0') < 0 || (isPositive(lost) && compare(lost, amount) > 0);
}

/** An order without number is the one of that customer, day, amount and products; as often as it occurs. */
export const likeness = (
  customerId: string,
  order: Pick<Order, 'orderedOn' | 'currency' | 'amount' | 'lines'>,
): string =>
  JSON.stringify([
    customerId,
    order.orderedOn,
    order.currency,
    sum([order.amount]),
    order.lines.map(({ product }) => product),
  ]);

/** Finds orders of the book again: by customer and number, unnumbered ones by likeness, each once. */
export class KnownOrders {
  readonly #numbered = new Map<string, Order>();
  readonly #unnumbered = new Map<string, Order[]>();

  constructor(orders: readonly Order[]) {
    for (const order of [...orders].sort((a, b) => a.createdAt - b.createdAt)) {
      if (order.number !== null) {
        const key = `${order.customerId} ${order.number}`;
        if (!this.#numbered.has(key)) this.#numbered.set(key, order);
        continue;
      }
      const key = likeness(order.customerId, order);
      this.#unnumbered.set(key, [...(this.#unnumbered.get(key) ?? []), order]);
    }
  }

  /** Of several alike the one of the same person, so that a file read again finds each where it was. */
  find(customerId: string, contactId: string | null, read: ReadOrder): Order | undefined {
    const { number, orderedOn, currency } = read.first;
    if (number !== null) return this.#numbered.get(`${customerId} ${number}`);
    const { amount, lines } = read;
    const key = likeness(customerId, { orderedOn, currency, amount, lines });
    const alike = this.#unnumbered.get(key) ?? [];
    const found =
      alike.find((order) => order.contactId === contactId) ??
      alike.find((order) => order.contactId === null) ??
      alike[0];
    this.#unnumbered.set(
      key,
      alike.filter((order) => order !== found),
    );
    return found;
  }
}

/** What the file calls paid so far, less what the book already has, is a payment of its date. */
function payments(known: readonly Payment[], read: ReadOrder, newId: () => string): Payment[] {
  const { paid, paidOn } = read.first;
  if (paidOn === null) return [...known];
  const soFar = sum(known.map(({ amount }) => amount));
  const missing = subtract(paid ?? read.amount, soFar);
  return isPositive(missing) ? [...known, { id: newId(), paidOn, amount: missing }] : [...known];
}

export function takeOrder(
  book: DraftBook,
  read: ReadOrder,
  customerId: string,
  contactId: string | null,
  known: Order | undefined,
): Order {
  const { now, newId } = book.maker;
  const { number, orderedOn, currency, dueOn, writtenOff, note } = read.first;
  const base: Order = known ?? {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    customerId,
    contactId: null,
    number,
    orderedOn,
    dueOn: null,
    currency,
    amount: read.amount,
    lines: [],
    payments: [],
    writtenOff: '0',
    note: null,
  };
  const sameAmount = sum([base.amount]) === read.amount;
  // A file tells how much was given up, not when; the day known of another amount is not that of this one.
  const otherLoss = writtenOff !== null && compare(writtenOff, base.writtenOff) !== 0;
  return book.orders.put({
    ...base,
    orderedOn,
    currency,
    dueOn: dueOn ?? base.dueOn,
    amount: sameAmount ? base.amount : read.amount,
    lines: read.lines.length > 0 || !sameAmount ? read.lines : base.lines,
    payments: payments(base.payments, read, newId),
    writtenOff: writtenOff ?? base.writtenOff,
    ...(otherLoss && base.writtenOffOn ? { writtenOffOn: null } : {}),
    contactId: base.contactId ?? contactId,
    note: note ?? base.note,
  });
}
