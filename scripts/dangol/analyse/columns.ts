import type { CsvHeader } from '../../../lib/formats/csv';
import { columnIndex } from '../../../lib/formats/csv';
import { fail, ok, type Result } from '../../../lib/schema/result';
import type { AmountMap, OrderMap } from './order-map';

/** A mapped column of the file. */
export interface Column {
  name: string;
  index: number;
}

/** Finds the mapped columns in the header; a refusal names the first that is missing. */
export function findColumns(header: CsvHeader, map: OrderMap<string>): Result<OrderMap<Column>> {
  const missing: string[] = [];
  const find = (name: string): Column => {
    const index = columnIndex(header, name);
    if (index < 0) missing.push(name);
    return { name, index };
  };
  const maybe = (name: string | null): Column | null => (name === null ? null : find(name));
  const amount: AmountMap<Column> =
    map.amount.kind === 'amount'
      ? { kind: 'amount', amount: find(map.amount.amount) }
      : {
          kind: 'product',
          price: find(map.amount.price),
          quantity: find(map.amount.quantity),
          discount: maybe(map.amount.discount),
        };
  const columns: OrderMap<Column> = {
    customer: find(map.customer),
    date: find(map.date),
    order: maybe(map.order),
    amount,
  };
  if (missing.length === 0) return ok(columns);
  const there = header.columns.map((column) => `"${column}"`).join(', ');
  return fail('bad-input', `no column "${missing.join('", "')}"; the header has ${there}`);
}
