import { fail, ok, type Result } from '../../../lib/schema/result';

/** Where the amount of a line comes from. */
export type AmountMap<Column> =
  | { kind: 'amount'; amount: Column }
  | { kind: 'product'; price: Column; quantity: Column; discount: Column | null };

/** Meaning → column: a name as typed, or a place found in the header. */
export interface OrderMap<Column> {
  customer: Column;
  date: Column;
  order: Column | null;
  amount: AmountMap<Column>;
}

const keys = ['customer', 'date', 'amount', 'price', 'quantity', 'discount', 'order'] as const;
type Key = (typeof keys)[number];
const isKey = (text: string): text is Key => keys.some((key) => key === text);

const refuse = (message: string) => fail('bad-input', `--map: ${message}`);

function readPairs(parts: readonly string[]): Result<Map<Key, string>> {
  const names = new Map<Key, string>();
  // A comma inside a column's name is no separator: only one before "word=" is.
  for (const pair of parts.flatMap((part) => part.split(/,(?=\s*\w+=)/))) {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, Math.max(equals, 0)).trim();
    const column = pair.slice(equals + 1).trim();
    if (equals < 0 || column === '') return refuse(`"${pair}" is not key=column`);
    if (!isKey(key)) return refuse(`unknown key "${key}" (known: ${keys.join(', ')})`);
    if (names.has(key)) return refuse(`key "${key}" stands there twice`);
    names.set(key, column);
  }
  return ok(names);
}

function readAmount(names: ReadonlyMap<Key, string>): Result<AmountMap<string>> {
  const amount = names.get('amount');
  const price = names.get('price');
  const quantity = names.get('quantity');
  if (amount !== undefined) {
    const extra = (['price', 'quantity', 'discount'] as const).find((key) => names.has(key));
    if (extra !== undefined) return refuse(`key "${extra}" does not go with "amount"`);
    return ok({ kind: 'amount', amount });
  }
  if (price === undefined && quantity === undefined) {
    return refuse('key "amount", or "price" and "quantity", is missing');
  }
  if (price === undefined) return refuse('key "price" is missing');
  if (quantity === undefined) return refuse('key "quantity" is missing');
  return ok({ kind: 'product', price, quantity, discount: names.get('discount') ?? null });
}

/** Reads `customer=<col>,date=<col>,…`; a refusal names the key. */
export function readOrderMap(parts: readonly string[]): Result<OrderMap<string>> {
  const names = readPairs(parts);
  if (!names.ok) return names;
  const customer = names.value.get('customer');
  const date = names.value.get('date');
  if (customer === undefined) return refuse('key "customer" is missing');
  if (date === undefined) return refuse('key "date" is missing');
  const amount = readAmount(names.value);
  if (!amount.ok) return amount;
  return ok({ customer, date, order: names.value.get('order') ?? null, amount: amount.value });
}
