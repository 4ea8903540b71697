import type { BookDatabase } from '../../db/database';
import { dayIn } from '../../domain/calendar';
import type { Interaction } from '../../schema/records/interaction';
import type { Order } from '../../schema/records/order';

const FIRST_TIME = 0;
const LAST_TIME = Number.MAX_SAFE_INTEGER;
const FIRST_DAY = '';
const LAST_DAY = '\uffff';

interface Newest {
  interactions: Interaction[];
  orders: Order[];
  /** Of the whole history. */
  total: number;
}

/**
 * The newest `count` interactions and as many orders of a customer up to a time (null: all of it), read
 * from the end of the index: a long history costs no more than a short one. Those of that very moment
 * or day all come along, because only their ids tell which of them were shown.
 */
export async function newestOf(
  db: BookDatabase,
  customerId: string,
  upTo: number | null,
  count: number,
): Promise<Newest> {
  // Its own, and mail shared with other customers, which stands in another index.
  const logs = [
    () => db.rows('interactions').where('[index.customerId+index.at]'),
    () => db.rows('interactions').where('index.alsoAt'),
  ];
  const orders = () => db.rows('orders').where('[index.customerId+index.orderedOn]');
  const newest = (interactions: (typeof logs)[number]) =>
    interactions()
      .between([customerId, FIRST_TIME], [customerId, upTo ?? LAST_TIME], true, upTo === null)
      .reverse()
      .limit(count)
      .toArray();
  const days = (to: string) =>
    orders().between([customerId, FIRST_DAY], [customerId, to], true, upTo === null);
  // An order stands at the noon of its day by UTC.
  const day = upTo === null ? null : dayIn('UTC', upTo);
  const [logged, sold, sameTime, sameDay, ...totals] = await Promise.all([
    Promise.all(logs.map(newest)),
    days(day ?? LAST_DAY)
      .reverse()
      .limit(count)
      .toArray(),
    upTo === null
      ? []
      : Promise.all(
          logs.map((interactions) => interactions().equals([customerId, upTo]).toArray()),
        ),
    day === null ? [] : orders().equals([customerId, day]).toArray(),
    ...logs.map((interactions) =>
      interactions().between([customerId, FIRST_TIME], [customerId, LAST_TIME]).count(),
    ),
    orders().between([customerId, FIRST_DAY], [customerId, LAST_DAY]).count(),
  ]);
  return {
    interactions: [...sameTime, ...logged].flat().map((row) => row.record),
    orders: [...sameDay, ...sold].map((row) => row.record),
    total: totals.reduce((sum, size) => sum + size, 0),
  };
}
