import type { Order } from '../../schema/records/order';
import type { TierCause } from '../../schema/records/standing';
import type { Image } from '../internal';
import { isLive } from './customers';

/** An order that goes with its customer to another is the same order still. */
const changedItself = ({ before, after }: Image<Order>): boolean =>
  before === null ||
  after === null ||
  isLive(before) !== isLive(after) ||
  before.amount !== after.amount ||
  before.currency !== after.currency ||
  before.orderedOn !== after.orderedOn;

/** What moved tiers, where no setting did: orders of their own, or else what became of customers. */
export const movingCause = (orders: readonly Image<Order>[]): TierCause =>
  orders.some(changedItself) ? 'order' : 'customer';
