import type { Work } from '../../db/command';
import { Refused } from '../../db/refused';
import type { Payment } from '../../schema/records/order';
import type { CommandArgs } from '../book';
import { checkOrder, liveOrder } from './orders';

/** Adds a payment to its order, or corrects the one of that id. */
export const savePayment = (
  work: Work,
  { orderId, payment }: CommandArgs<'payment.save'>,
): Promise<void> =>
  changePayments(work, orderId, (payments) => {
    const known = payments.some(({ id }) => id === payment.id);
    return known
      ? payments.map((other) => (other.id === payment.id ? payment : other))
      : [...payments, payment];
  });

export const removePayment = (
  work: Work,
  { orderId, paymentId }: CommandArgs<'payment.remove'>,
): Promise<void> =>
  changePayments(work, orderId, (payments) => {
    const rest = payments.filter(({ id }) => id !== paymentId);
    if (rest.length === payments.length)
      throw new Refused('not-found', 'the order has no such payment', paymentId);
    return rest;
  });

async function changePayments(
  { db, changes, now }: Work,
  orderId: string,
  change: (payments: readonly Payment[]) => Payment[],
): Promise<void> {
  const known = await liveOrder(db, orderId);
  const order = { ...known, payments: change(known.payments), updatedAt: now };
  checkOrder(order);
  await changes.put('orders', orderId, order);
}
