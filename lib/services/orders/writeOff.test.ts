import { beforeEach, describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/book';
import { knowAna, orderOf, type Stage, stage } from '../../../tests/support/stage';
import type { Arguments } from '../../messages/protocol';

let on: Stage;
let companyId: string;
const valueIn = async (answer: Promise<unknown>) => Object(await answer).value;

beforeEach(async () => {
  on = stage();
  ({ companyId } = await knowAna(on));
});

async function order(over: Partial<Arguments<'order.add'>> = {}): Promise<string> {
  const added = orderOf(companyId, over);
  expect(await on.ask('order.add', added)).toMatchObject({ ok: true });
  return added.orderId;
}
const pay = (orderId: string, amount: string) =>
  on.ask('payment.save', {
    commandId: id(),
    orderId,
    payment: { id: id(), paidOn: '2026-07-30', amount },
  });
const writeOff = (orderId: string, what: 'rest' | 'nothing' = 'rest') =>
  on.ask('order.writeOff', { commandId: id(), orderId, what });
const storedOrder = async (orderId: string) =>
  (await on.book.db.rows('orders').get(orderId))?.record;
const exposure = async () =>
  Object(await valueIn(on.ask('card.get', { companyId }))).worth.exposure;

/** The answers of the running quarter's form that come from orders. */
async function answers(): Promise<Record<string, number>> {
  const form = await valueIn(on.ask('rating.form', { customerId: companyId, quarter: null }));
  const facts: { key: string; value: number }[] = form.fromOrders;
  return Object.fromEntries(facts.map(({ key, value }) => [key, value]));
}

async function rated() {
  const saved = {
    commandId: id(),
    ratingId: id(),
    customerId: companyId,
    quarter: '2026Q4',
    answers: {
      overallImpression: 'excellent',
      industryStanding: 'excellent',
      principalIntegrity: 'excellent',
      cooperationSincerity: 'excellent',
      litigationRecord: 'excellent',
      ...(await answers()),
    },
  } as const;
  expect(await on.ask('rating.save', saved)).toMatchObject({ ok: true });
  return Object(await valueIn(on.ask('card.get', { companyId }))).worth.credit.result;
}

describe('writing off the rest of an order', () => {
  it('takes the warning away and keeps what was paid', async () => {
    const orderId = await order();
    await pay(orderId, '400.50');
    expect(await exposure()).toMatchObject({ open: '599.5', overdue: '599.5' });
    expect(await writeOff(orderId)).toMatchObject({ ok: true });
    expect(await exposure()).toMatchObject({ open: '0', overdue: '0', overdueDays: 0 });
    expect(await storedOrder(orderId)).toMatchObject({ amount: '1000', writtenOff: '599.5' });
    const [badge] = await valueIn(
      on.ask('badges.lookup', { refs: ['ana@porto.example'], own: [] }),
    );
    expect(badge).toMatchObject({ limit: false });
  });

  it('is the bad debt of the next rating, which is at most B then', async () => {
    await pay(await order(), '1000');
    const other = await order({ number: 'A2' });
    await pay(other, '980');
    expect(await answers()).toMatchObject({ badDebtRate: 0, fulfilmentRate: 99 });
    expect(await rated()).toMatchObject({ ceilings: [] });
    await writeOff(other);
    expect(await answers()).toMatchObject({ badDebtRate: 1, fulfilmentRate: 99 });
    expect(await rated()).toMatchObject({ grade: 'B', ceilings: ['badDebt'] });
    await writeOff(other, 'nothing');
    expect(await answers()).toMatchObject({ badDebtRate: 0 });
    expect((await rated()).ceilings).toEqual([]);
  });

  it('counts as bad debt where no due day was agreed, too', async () => {
    const orderId = await order({ dueOn: null });
    expect(await answers()).not.toHaveProperty('badDebtRate');
    await writeOff(orderId);
    expect(await answers()).toMatchObject({ badDebtRate: 100 });
  });

  it('has its own day, so that an old order given up today is bad debt of this quarter', async () => {
    const orderId = await order({ orderedOn: '2024-02-01', dueOn: '2024-03-01' });
    await writeOff(orderId);
    const { writtenOffOn } = Object(await storedOrder(orderId));
    expect(writtenOffOn).toMatch(/^2026-/);
    const edit = (changes: Arguments<'order.edit'>['changes']) =>
      on.ask('order.edit', { commandId: id(), orderId, changes });
    expect(await answers()).not.toHaveProperty('badDebtRate');
    expect(await edit({ writtenOffOn: '2026-08-20' })).toMatchObject({ ok: true });
    expect(await answers()).toMatchObject({ badDebtRate: 100 });
    expect(await edit({ writtenOffOn: '2026-02-30' })).toMatchObject({ ok: false });
    await writeOff(orderId, 'nothing');
    expect(await storedOrder(orderId)).toMatchObject({ writtenOff: '0', writtenOffOn: null });
    expect(await answers()).not.toHaveProperty('badDebtRate');
  });

  it('is refused when nothing is open, and for more than the order amounts to', async () => {
    const orderId = await order();
    await pay(orderId, '1000');
    expect(await writeOff(orderId)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    for (const writtenOff of ['1000.01', '-1'])
      expect(
        await on.ask('order.edit', { commandId: id(), orderId, changes: { writtenOff } }),
      ).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});

describe('lines of an order', () => {
  const line = (product: string, amount: string) => ({
    product,
    quantity: '1',
    price: amount,
    discount: '0',
    amount,
  });

  it('are corrected with the total they come to', async () => {
    const orderId = await order({ lines: [line('Oil', '1000')] });
    const lines = [line('Oil', '900.125'), line('Seal', '10')];
    const edit = (changes: Arguments<'order.edit'>['changes']) =>
      on.ask('order.edit', { commandId: id(), orderId, changes });
    expect(await edit({ lines })).toMatchObject({ ok: true });
    expect(await storedOrder(orderId)).toMatchObject({ amount: '910.125', lines });
    expect(await edit({ lines, amount: '910' })).toMatchObject({ ok: false });
    expect(await edit({ number: 'B7' })).toMatchObject({ ok: true });
    expect(await storedOrder(orderId)).toMatchObject({ number: 'B7', amount: '910.125', lines });
  });

  it('are found by the search of the history', async () => {
    const orderId = await order({ lines: [line('Oil', '600'), line('밸브 DN 40', '400')] });
    await order({ number: 'A2', lines: [line('Nut', '1000')] });
    const list = await valueIn(
      on.ask('timeline.list', {
        customerId: companyId,
        contactId: null,
        kinds: [],
        search: '밸브',
        before: null,
        limit: 20,
      }),
    );
    expect(list.entries).toHaveLength(1);
    expect(list.entries[0].order).toMatchObject({ id: orderId, lines: [{}, { amount: '400' }] });
  });
});
