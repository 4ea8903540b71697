import type { Work } from '../../db/command';
import { isOpen } from '../../db/indexing';
import { Refused } from '../../db/refused';
import { unpaidOn } from '../../domain/receivables';
import type { CommandArgs } from '../book';
import { checkOrder, liveOrder } from './orders';

/** Gives up today what is still open of an order as bad debt, to the last place; or takes that back. */
export async function writeOff(
  { db, changes, now, today }: Work,
  { orderId, what }: CommandArgs<'order.writeOff'>,
): Promise<void> {
  const known = await liveOrder(db, orderId);
  if (what === 'rest' && !isOpen(known))
    throw new Refused('bad-input', 'nothing of this order is open', orderId);
  const rest = unpaidOn(known, '9999-12-31');
  const given = what === 'rest';
  const order = {
    ...known,
    writtenOff: given ? rest : '0',
    writtenOffOn: given ? today : null,
    updatedAt: now,
  };
  checkOrder(order);
  await changes.put('orders', orderId, order);
}
