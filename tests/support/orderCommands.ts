import { expect } from 'vitest';
import { id } from './book';
import { orderOf, type Stage } from './stage';

interface Scene {
  on: Stage;
  companyId: string;
  /** The card of somebody of the company. */
  card(): Promise<unknown>;
}

const done = { ok: true, value: { undoId: expect.any(String) } };
const refused = (code: string) => ({ ok: false, error: { code } });
const warned = (limit: boolean) => ({ badge: { limit } });

async function ordered({ on, companyId }: Scene): Promise<string> {
  const order = orderOf(companyId);
  await on.ask('order.add', order);
  return order.orderId;
}

/** What each command about orders does, seen on the card. */
export const orderCommands = {
  'order.add': async (scene: Scene) => {
    const { on, companyId, card } = scene;
    expect(await on.ask('order.add', orderOf(companyId))).toMatchObject(done);
    expect(await card()).toMatchObject({ badge: { tier: 'VIP', limit: true } });
    expect(await on.ask('order.add', orderOf(id()))).toMatchObject(refused('not-found'));
  },
  'order.edit': async (scene: Scene) => {
    const orderId = await ordered(scene);
    const changes = { payments: [{ id: id(), paidOn: '2026-07-30', amount: '1000' }] };
    const edit = { commandId: id(), orderId, changes };
    expect(await scene.on.ask('order.edit', edit)).toMatchObject(done);
    expect(await scene.card()).toMatchObject(warned(false));
  },
  'order.delete': async (scene: Scene) => {
    const orderId = await ordered(scene);
    const answer = await scene.on.ask('order.delete', { commandId: id(), orderId });
    expect(answer).toMatchObject(done);
    expect(await scene.card()).toMatchObject({ badge: { tier: null, prospect: true } });
  },
  'order.writeOff': async (scene: Scene) => {
    const orderId = await ordered(scene);
    const ask = (what: 'rest' | 'nothing') =>
      scene.on.ask('order.writeOff', { commandId: id(), orderId, what });
    expect(await ask('rest')).toMatchObject(done);
    expect(await scene.card()).toMatchObject({
      ...warned(false),
      worth: { exposure: { open: '0', overdue: '0', overdueDays: 0 } },
    });
    expect(await ask('rest')).toMatchObject(refused('bad-input'));
    expect(await ask('nothing')).toMatchObject(done);
    expect(await scene.card()).toMatchObject(warned(true));
  },
  'payment.save': async (scene: Scene) => {
    const orderId = await ordered(scene);
    const payment = { id: id(), paidOn: '2026-07-30', amount: '400' };
    const save = (amount: string) =>
      scene.on.ask('payment.save', { commandId: id(), orderId, payment: { ...payment, amount } });
    expect(await save('400')).toMatchObject(done);
    expect(await scene.card()).toMatchObject({ worth: { exposure: { open: '600' } } });
    // The same payment, corrected.
    expect(await save('1000')).toMatchObject(done);
    expect(await scene.card()).toMatchObject({ worth: { exposure: { open: '0' } } });
  },
  'payment.remove': async (scene: Scene) => {
    const orderId = await ordered(scene);
    const payment = { id: id(), paidOn: '2026-07-30', amount: '1000' };
    await scene.on.ask('payment.save', { commandId: id(), orderId, payment });
    const remove = () =>
      scene.on.ask('payment.remove', { commandId: id(), orderId, paymentId: payment.id });
    expect(await remove()).toMatchObject(done);
    expect(await scene.card()).toMatchObject(warned(true));
    expect(await remove()).toMatchObject(refused('not-found'));
  },
};
