import { describe, expect, it } from 'vitest';
import { draftOf, id, testBook, testClock } from '../../tests/support/book';
import { lookupBadges } from './badges/lookup';
import type { Book } from './book';
import { execute } from './commands';
import { isBehind, rankOn, upkeep } from './upkeep';

/** What the alarm of the background does. */
async function rolled(book: Book): Promise<boolean> {
  const badges = await upkeep(book);
  return (await rankOn(book)) || badges;
}

async function customer(
  clock = testClock('2026-11-20'),
  due: string | null = null,
  currency = 'USD',
) {
  const book = testBook(clock);
  await rolled(book);
  const customerId = id();
  await execute(book, 'contact.add', {
    commandId: id(),
    contactId: customerId,
    draft: draftOf('Ana', ['ana@gmail.com']),
    company: { kind: 'none' },
  });
  const orderId = id();
  await execute(book, 'order.add', {
    commandId: id(),
    orderId,
    customerId,
    contactId: null,
    number: null,
    orderedOn: '2026-11-10',
    dueOn: due,
    currency,
    lines: [],
    amount: '100',
    note: null,
  });
  const badge = async () => (await lookupBadges(book, ['ana@gmail.com'], []))[0];
  return { book, badge, customerId, orderId };
}

describe('upkeep', () => {
  it('marks what fell overdue over night', async () => {
    const clock = testClock('2026-11-20');
    const { book, badge } = await customer(clock, '2026-11-21', 'EUR');
    expect((await badge())?.limit).toBe(false);
    clock.set('2026-11-21');
    await rolled(book);
    expect((await badge())?.limit).toBe(false);
    clock.set('2026-11-22');
    expect(await rolled(book)).toBe(true);
    expect((await badge())?.limit).toBe(true);
    expect(await rolled(book)).toBe(false);
    expect(await isBehind(book)).toBe(false);
  });

  it('counts a month once it is full, with the cause in the history', async () => {
    const clock = testClock('2026-11-20');
    const { book, badge, customerId } = await customer(clock);
    await execute(book, 'settings.change', { commandId: id(), changes: { rates: { USD: '0.9' } } });
    expect((await badge())?.tier).toBe('Small');
    clock.set('2026-12-01');
    await rolled(book);
    expect((await badge())?.tier).toBe('VIP');
    expect(
      await book.db.tierChanges
        .where('[customerId+day]')
        .equals([customerId, '2026-12-01'])
        .first(),
    ).toMatchObject({ from: 'Small', to: 'VIP', cause: 'period' });
  });

  it('forgets the traces of commands after a month', async () => {
    const clock = testClock('2026-11-20');
    const { book } = await customer(clock);
    const count = await book.db.commands.count();
    clock.set('2026-12-19');
    await rolled(book);
    expect(await book.db.commands.count()).toBe(count);
    clock.set('2026-12-21');
    await rolled(book);
    expect(await book.db.commands.count()).toBe(0);
  });
});

describe('settings that rank everybody anew', () => {
  it('name their cause', async () => {
    const clock = testClock('2026-12-02');
    const { book, customerId } = await customer(clock);
    const rates = (USD: string) =>
      execute(book, 'settings.change', { commandId: id(), changes: { rates: { USD } } });
    await rates('0.9');
    const [change] = await book.db.tierChanges
      .where('[customerId+day]')
      .equals([customerId, '2026-12-02'])
      .toArray();
    expect(change).toMatchObject({ from: null, to: 'VIP', cause: 'rate' });
    expect((await book.db.standings.get(customerId))?.amount).toBe('90');
    expect(await rates('-1')).toMatchObject({ ok: false, error: { where: 'rates' } });
  });
});
