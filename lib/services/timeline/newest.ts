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
  const interactions = () => db.rows('interactions').where('[index.customerId+index.at]');
  const orders = () => db.rows('orders').where('[index.customerId+index.orderedOn]');
  const times = (to: number) =>
    interactions().between([customerId, FIRST_TIME], [customerId, to], true, upTo === null);
  const days = (to: string) =>
    orders().between([customerId, FIRST_DAY], [customerId, to], true, upTo === null);
  // An order stands at the noon of its day by UTC.
  const day = upTo === null ? null : dayIn('UTC', upTo);
  const [logged, sold, sameTime, sameDay, ...totals] = await Promise.all([
    times(upTo ?? LAST_TIME)
      .reverse()
      .limit(count)
      .toArray(),
    days(day ?? LAST_DAY)
      .reverse()
      .limit(count)
      .toArray(),
    upTo === null ? [] : interactions().equals([customerId, upTo]).toArray(),
    day === null ? [] : orders().equals([customerId, day]).toArray(),
    interactions().between([customerId, FIRST_TIME], [customerId, LAST_TIME]).count(),
    orders().between([customerId, FIRST_DAY], [customerId, LAST_DAY]).count(),
  ]);
  return {
    interactions: [...sameTime, ...logged].map((row) => row.record),
    orders: [...sameDay, ...sold].map((row) => row.record),
    total: totals.reduce((sum, size) => sum + size, 0),
  };
}
