import type { Day } from '../../../lib/domain/calendar';
import { complement, type Scaled, scaled, times } from '../../../lib/domain/exact-sum';
import { isBlank, readDay, readDecimal } from '../../../lib/formats/cells';
import type { Column } from './columns';
import type { AmountMap, OrderMap } from './order-map';

/** What one line of the file says. */
export type RowReading =
  | { kind: 'line'; customer: string; day: Day; amount: Scaled; order: string | null }
  /** Nothing stands where it must. */
  | { kind: 'skipped'; reason: string }
  /** Something stands there that is not what the column is for. */
  | { kind: 'unreadable'; column: string; text: string; wanted: string };

type Cells = readonly string[];
type Unreadable = Extract<RowReading, { kind: 'unreadable' }>;

const textIn = (cells: Cells, column: Column): string => (cells[column.index] ?? '').trim();

const unreadable = (cells: Cells, column: Column, wanted: string): Unreadable => ({
  kind: 'unreadable',
  column: column.name,
  text: textIn(cells, column),
  wanted,
});

const isFraction = ({ units, places }: Scaled): boolean =>
  units >= 0n && units <= 10n ** BigInt(places);

function readNumber(cells: Cells, column: Column): Scaled | Unreadable {
  const decimal = readDecimal(cells[column.index] ?? '');
  return decimal === null ? unreadable(cells, column, 'a number') : scaled(decimal);
}

/** 1 − discount; no discount written is none given. */
function readRemainder(cells: Cells, column: Column | null): Scaled | Unreadable | null {
  if (column === null || isBlank(cells[column.index])) return null;
  const discount = readNumber(cells, column);
  if ('kind' in discount) return discount;
  return isFraction(discount)
    ? complement(discount)
    : unreadable(cells, column, 'a discount as a fraction from 0 to 1');
}

function readAmount(cells: Cells, map: AmountMap<Column>): Scaled | Unreadable {
  if (map.kind === 'amount') return readNumber(cells, map.amount);
  const price = readNumber(cells, map.price);
  if ('kind' in price) return price;
  const quantity = readNumber(cells, map.quantity);
  if ('kind' in quantity) return quantity;
  const remainder = readRemainder(cells, map.discount);
  if (remainder === null) return times(price, quantity);
  return 'kind' in remainder ? remainder : times(times(price, quantity), remainder);
}

const lacksAmount = (cells: Cells, map: AmountMap<Column>): boolean =>
  map.kind === 'amount'
    ? isBlank(cells[map.amount.index])
    : isBlank(cells[map.price.index]) || isBlank(cells[map.quantity.index]);

/** Reads one line of the order file. */
export function readOrderRow(cells: Cells, columns: OrderMap<Column>): RowReading {
  const customer = textIn(cells, columns.customer);
  if (customer === '') return { kind: 'skipped', reason: 'no customer' };
  if (isBlank(cells[columns.date.index])) return { kind: 'skipped', reason: 'no date' };
  if (lacksAmount(cells, columns.amount)) return { kind: 'skipped', reason: 'no amount' };
  const day = readDay(cells[columns.date.index] ?? '');
  if (day === null) return unreadable(cells, columns.date, 'a date as YYYY-MM-DD');
  const amount = readAmount(cells, columns.amount);
  if ('kind' in amount) return amount;
  const order = columns.order === null ? '' : textIn(cells, columns.order);
  return { kind: 'line', customer, day, amount, order: order === '' ? null : order };
}
