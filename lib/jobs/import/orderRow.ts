import { divide, fromNumber, multiply, subtract } from '../../domain/decimal';
import { sum } from '../../domain/exact-sum';
import { RowFault } from '../../formats/import/fault';
import type { ImportRow } from '../../formats/import/row';
import type { OrderLine } from '../../schema/records/order';
import { type Party, readParty } from './party';

/** One row of an order file; several may be the lines of one order. */
export interface OrderRow {
  line: number;
  party: Party;
  number: string | null;
  orderedOn: string;
  dueOn: string | null;
  currency: string;
  amount: string;
  /** Null where the row names an amount and nothing that was bought. */
  item: OrderLine | null;
  /** Paid so far for the whole order. */
  paid: string | null;
  paidOn: string | null;
  /** Bad debt of the whole order. */
  writtenOff: string | null;
  note: string | null;
}

/** The same number in one writing: "14.0" → "14". */
const plain = (value: string): string => sum([value]);

const fractionOf = ({ value, percent }: { value: string; percent: boolean }): string =>
  percent ? divide(value, fromNumber(100)) : value;

function itemOf(row: ImportRow): { amount: string; item: OrderLine | null } {
  const product = row.text('product');
  const given = row.decimal('amount');
  const price = row.decimal('price');
  const quantity = row.decimal('quantity');
  if (given !== null) {
    const amount = plain(given);
    const whole = { quantity: '1', price: amount, discount: '0', amount };
    return { amount, item: product === null ? null : { product, ...whole } };
  }
  if (price === null || quantity === null)
    throw new RowFault('noAmount', price === null ? 'price' : 'quantity');
  const discount = row.discount();
  const fraction = discount === null ? '0' : plain(fractionOf(discount));
  const amount = plain(multiply(multiply(price, quantity), subtract('1', fraction)));
  const item = { quantity: plain(quantity), price: plain(price), discount: fraction, amount };
  return { amount, item: { product: product ?? '', ...item } };
}

export function readOrderRow(row: ImportRow): OrderRow {
  row.trust();
  const party = readParty(row);
  const named = party.key ?? party.company ?? party.domain ?? party.emails[0];
  if (named === undefined || named === null) throw new RowFault('noCustomer', null);
  const orderedOn = row.day('date');
  if (orderedOn === null) throw new RowFault('noDate', 'date');
  const paidOn = row.day('paidOn');
  const paid = row.decimal('paid');
  if (paid !== null && Number(paid) !== 0 && paidOn === null)
    throw new RowFault('paidDate', 'paidOn');
  const writtenOff = row.decimal('writtenOff');
  return {
    line: row.line,
    // What a row remarks on, it remarks on the order, not on the customer.
    party: { ...party, note: null },
    number: row.text('number'),
    orderedOn,
    dueOn: row.day('due'),
    currency: row.currency(),
    ...itemOf(row),
    paid: paid === null ? null : plain(paid),
    paidOn,
    writtenOff: writtenOff === null ? null : plain(writtenOff),
    note: row.text('note'),
  };
}
