import type { Work } from '../../db/command';
import { customerById, isLive } from '../../db/derive/customers';
import { Refused } from '../../db/refused';
import { isDay } from '../../domain/calendar';
import { compare, isPositive } from '../../domain/decimal';
import { sum } from '../../domain/exact-sum';
import type { Order } from '../../schema/records/order';
import type { CommandArgs } from '../book';
import { definedOnly } from '../definedOnly';

/** Adds an order; ledger, standings and badges follow in the same transaction. */
export async function addOrder(
  { db, changes, now }: Work,
  { commandId: _commandId, orderId, ...typed }: CommandArgs<'order.add'>,
): Promise<void> {
  if (await db.rows('orders').get(orderId))
    throw new Refused('bad-input', 'this order id is taken', 'orderId');
  if ((await customerById(db, typed.customerId)) === null)
    throw new Refused('not-found', 'no such customer', 'customerId');
  const order: Order = {
    ...typed,
    id: orderId,
    createdAt: now,
    updatedAt: now,
    payments: [],
    writtenOff: '0',
  };
  checkOrder(order);
  await changes.put('orders', orderId, order);
}

export async function editOrder(
  { db, changes, now }: Work,
  { orderId, changes: edits }: CommandArgs<'order.edit'>,
): Promise<void> {
  const known = await liveOrder(db, orderId);
  const order: Order = { ...known, ...definedOnly(edits), updatedAt: now };
  // Lines tell the total; a total typed over them makes them untrue.
  if (edits.lines && edits.lines.length > 0)
    order.amount = edits.amount ?? sum(edits.lines.map((line) => line.amount));
  else if (edits.amount !== undefined && compare(edits.amount, known.amount) !== 0)
    order.lines = [];
  if (!isPositive(order.writtenOff) && order.writtenOffOn) order.writtenOffOn = null;
  checkOrder(order);
  await changes.put('orders', orderId, order);
}

export async function deleteOrder(
  { db, changes, now }: Work,
  { orderId }: CommandArgs<'order.delete'>,
): Promise<void> {
  const known = await liveOrder(db, orderId);
  await changes.put('orders', orderId, { ...known, updatedAt: now, deletedAt: now });
}

/** The order as it stands; refuses one that is not there or was deleted. */
export async function liveOrder(db: Work['db'], id: string): Promise<Order> {
  const record = (await db.rows('orders').get(id))?.record;
  if (!isLive(record)) throw new Refused('not-found', 'no such order', id);
  return record;
}

/** Refuses an order that contradicts itself. */
export function checkOrder(order: Order): void {
  const { orderedOn, dueOn, writtenOffOn = null } = order;
  const days = [orderedOn, dueOn, writtenOffOn, ...order.payments.map((payment) => payment.paidOn)];
  if (days.some((day) => day !== null && !isDay(day)))
    throw new Refused('bad-input', 'there is no such day', 'orderedOn');
  if (
    order.lines.length > 0 &&
    compare(sum(order.lines.map((line) => line.amount)), order.amount) !== 0
  )
    throw new Refused('bad-input', 'the lines do not add up to the amount', 'amount');
  if (compare(order.writtenOff, '0') < 0)
    throw new Refused('bad-input', 'less than nothing is written off', 'writtenOff');
  if (isPositive(order.writtenOff) && compare(order.writtenOff, order.amount) > 0)
    throw new Refused('bad-input', 'more is written off than the order amounts to', 'writtenOff');
}
