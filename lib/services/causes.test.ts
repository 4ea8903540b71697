import { describe, expect, it } from 'vitest';
import { draftOf, id, testBook, testClock } from '../../tests/support/book';
import { tierCauseSchema } from '../schema/records/standing';
import { execute, executeUndo } from './commands';

/** Four people with an order each; only the first is at the top. */
async function four() {
  const clock = testClock('2026-11-20');
  const book = testBook(clock);
  const ids: string[] = [];
  for (const [at, amount] of ['400', '300', '200', '100'].entries()) {
    const customerId = id();
    ids.push(customerId);
    await execute(book, 'contact.add', {
      commandId: id(),
      contactId: customerId,
      draft: draftOf(`Ana ${at}`, [`ana${at}@gmail.com`]),
      company: { kind: 'none' },
    });
    await execute(book, 'order.add', {
      commandId: id(),
      orderId: id(),
      customerId,
      contactId: null,
      number: null,
      orderedOn: '2026-05-10',
      dueOn: null,
      currency: 'EUR',
      lines: [],
      amount,
      note: null,
    });
  }
  const [first = '', second = '', third = '', last = ''] = ids;
  /** The causes of a new day's moves, by customer. */
  const causesOn = async (day: string) => {
    const moves = await book.db.tierChanges.where('day').equals(day).toArray();
    return new Map(moves.map(({ customerId, cause }) => [customerId, cause]));
  };
  return { book, clock, first, second, third, last, causesOn };
}

describe('the cause of a move in the history of tiers', () => {
  it('is the customer when one is removed, for those who move up too, and when that is taken back', async () => {
    const { book, clock, first, second, causesOn } = await four();
    clock.set('2026-11-21');
    const done = await execute(book, 'contact.delete', { commandId: id(), contactId: first });
    const removed = await causesOn('2026-11-21');
    expect([removed.get(first), removed.get(second)]).toEqual(['customer', 'customer']);
    clock.set('2026-11-22');
    const undoId = done.ok ? (done.value.undoId ?? '') : '';
    await executeUndo(book, { commandId: id(), undoId });
    const back = await causesOn('2026-11-22');
    expect([back.get(first), back.get(second)]).toEqual(['customer', 'customer']);
  });

  it('is the customer when two are merged, and when they are taken apart', async () => {
    const { book, clock, first, second, third, causesOn } = await four();
    clock.set('2026-11-21');
    const mergeId = id();
    const merged = { commandId: id(), mergeId, survivorId: second, mergedId: third, fields: {} };
    expect((await execute(book, 'contact.merge', merged)).ok).toBe(true);
    expect(Object.fromEntries(await causesOn('2026-11-21'))).toEqual({
      [first]: 'customer',
      [second]: 'customer',
      [third]: 'customer',
    });
    clock.set('2026-11-22');
    await execute(book, 'merge.undo', { commandId: id(), mergeId });
    expect(new Set((await causesOn('2026-11-22')).values())).toEqual(new Set(['customer']));
  });

  it('is the customer when a person with orders goes into a company', async () => {
    const { book, clock, first, causesOn } = await four();
    clock.set('2026-11-21');
    const companyId = id();
    await execute(book, 'contact.move', {
      commandId: id(),
      contactId: first,
      company: { kind: 'new', companyId, name: 'Porto Lda' },
    });
    const moves = await causesOn('2026-11-21');
    expect([moves.get(first), moves.get(companyId)]).toEqual(['customer', 'customer']);
  });

  it('stays an order for orders added, changed and deleted', async () => {
    const { book, clock, first, last, causesOn } = await four();
    clock.set('2026-11-21');
    const orderId = id();
    await execute(book, 'order.add', {
      commandId: id(),
      orderId,
      customerId: last,
      contactId: null,
      number: null,
      orderedOn: '2026-05-11',
      dueOn: null,
      currency: 'EUR',
      lines: [],
      amount: '900',
      note: null,
    });
    const added = await causesOn('2026-11-21');
    expect([added.get(first), added.get(last)]).toEqual(['order', 'order']);
    clock.set('2026-11-22');
    const changes = { amount: '1' };
    await execute(book, 'order.edit', { commandId: id(), orderId, changes });
    expect((await causesOn('2026-11-22')).get(last)).toBe('order');
    clock.set('2026-11-23');
    await execute(book, 'order.edit', { commandId: id(), orderId, changes: { amount: '900' } });
    clock.set('2026-11-24');
    await execute(book, 'order.delete', { commandId: id(), orderId });
    expect((await causesOn('2026-11-24')).get(first)).toBe('order');
  });

  it('is read from every book, old and new', () => {
    for (const cause of ['order', 'period', 'setting', 'rate', 'customer'])
      expect(tierCauseSchema.safeParse(cause).success).toBe(true);
  });
});
