import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { isPositive } from '../../domain/decimal';
import { sum } from '../../domain/exact-sum';
import { companyKey } from '../../domain/matching/companyKey';
import type { CsvRow } from '../../formats/csv';
import { type Fault, RowFault } from '../../formats/import/fault';
import { ImportRow, type Layout } from '../../formats/import/row';
import type { Company } from '../../schema/records/contact';
import type { Order } from '../../schema/records/order';
import { attempt } from './attempt';
import { DraftBook, type Maker } from './draftBook';
import { FaultList } from './faultList';
import { domainsOf, type Party, readParty } from './party';

/** One row of a list of payments. */
interface PaymentRow {
  line: number;
  /** Who paid, where the file says so: an order number may belong to several customers. */
  party: Party;
  number: string;
  paidOn: string;
  amount: string;
  currency: string | null;
}

function readPayment(row: ImportRow): PaymentRow {
  row.trust();
  const number = row.text('number');
  if (number === null) throw new RowFault('noNumber', 'number');
  const paidOn = row.day('paidOn');
  if (paidOn === null) throw new RowFault('noDate', 'paidOn');
  const amount = row.decimal('paid');
  if (amount === null) throw new RowFault('noAmount', 'paid');
  const currency = row.text('currency') === null ? null : row.currency();
  return { line: row.line, party: readParty(row), number, paidOn, amount: sum([amount]), currency };
}

const isNamed = ({ key, company, domain, emails }: Party): boolean =>
  key !== null || company !== null || domain !== null || emails.length > 0;

/** Whether a company may be the one a row names; a row that names nobody may mean any. */
const mayBe = (company: Company | undefined, party: Party): boolean =>
  !isNamed(party) ||
  (company !== undefined &&
    ((party.key !== null && (company.externalKeys ?? []).includes(party.key)) ||
      (party.company !== null && companyKey(party.company) === companyKey(company.name)) ||
      domainsOf(party).some((domain) => company.domains.includes(domain))));

async function ordersOf(
  db: BookDatabase,
  rows: readonly PaymentRow[],
): Promise<Map<string, Order[]>> {
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const found = await Promise.all(
    numbers.map((number) => db.rows('orders').where('index.number').equals(number).toArray()),
  );
  return new Map(
    numbers.map((number, at) => [
      number,
      (found[at] ?? []).map(({ record }) => record).filter(isLive),
    ]),
  );
}

async function companiesFor(
  db: BookDatabase,
  orders: ReadonlyMap<string, readonly Order[]>,
): Promise<Map<string, Company>> {
  const ids = [...new Set([...orders.values()].flat().map(({ customerId }) => customerId))];
  const rows = ids.length === 0 ? [] : await db.rows('companies').bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.record] as const] : [])));
}

function orderFor(
  row: PaymentRow,
  orders: readonly Order[],
  companies: ReadonlyMap<string, Company>,
): Order {
  if (orders.length === 0) throw new RowFault('noOrder', 'number', row.number);
  const fitting =
    orders.length === 1
      ? orders
      : orders.filter(({ customerId }) => mayBe(companies.get(customerId), row.party));
  const [order, another] = fitting;
  if (order === undefined || another !== undefined)
    throw new RowFault('manyOrders', 'number', row.number);
  if (row.currency !== null && row.currency !== order.currency)
    throw new RowFault('otherCurrency', 'currency', `${row.currency} / ${order.currency}`);
  return order;
}

const paymentKey = ({ paidOn, amount }: { paidOn: string; amount: string }): string =>
  `${paidOn} ${sum([amount])}`;

/**
 * What a list of payments makes of the book: each finds its order by number. A payment of the same day and
 * amount is one the order has already, as often as it stands there.
 */
export async function planPayments(
  db: BookDatabase,
  pieces: AsyncIterable<readonly CsvRow[]>,
  layout: Layout,
  maker: Maker,
): Promise<{ book: DraftBook; faults: FaultList; rows: number }> {
  const faults = new FaultList();
  const fault = (found: Fault) => faults.add(found);
  const read: PaymentRow[] = [];
  let count = 0;
  for await (const rows of pieces) {
    count += rows.length;
    for (const row of rows) {
      const payment = attempt(row.line, () => readPayment(new ImportRow(row, layout)), fault);
      if (payment !== null) read.push(payment);
    }
  }
  const orders = await ordersOf(db, read);
  const companies = await companiesFor(db, orders);
  const book = new DraftBook(
    {
      companies: [],
      contacts: [],
      orders: [...orders.values()].flat(),
      inOwnRight: new Set(),
      refusals: new Set(),
    },
    maker,
  );
  /** Payments an order had before the file, not yet claimed by one of its rows. */
  const unclaimed = new Map<string, string[]>();
  const take = (row: PaymentRow): void => {
    const { id } = orderFor(row, orders.get(row.number) ?? [], companies);
    const order = book.orders.get(id);
    if (!order) return;
    const had = unclaimed.get(id) ?? order.payments.map(paymentKey);
    unclaimed.set(id, had);
    const at = had.indexOf(paymentKey(row));
    if (at >= 0) {
      had.splice(at, 1);
      book.orders.put(order);
      return;
    }
    if (!isPositive(row.amount)) throw new RowFault('notPaid', 'paid', row.amount);
    const { paidOn, amount } = row;
    const payment = { id: maker.newId(), paidOn, amount };
    book.orders.put({ ...order, payments: [...order.payments, payment] });
  };
  for (const row of read) attempt(row.line, () => take(row), fault);
  return { book, faults, rows: count };
}
