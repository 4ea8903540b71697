import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, id, testBook, testClock } from '../../tests/support/book';
import { dayOf } from '../db/clock';
import { anewStep, beginAnew, everything } from '../db/derive/anew';
import { rebuildDerived } from '../db/derive/rebuild';
import { rollOver } from '../db/derive/roll';
import { Warned } from '../db/derive/warned';
import { rowOf } from '../db/indexing';
import { ranksOf } from '../db/place';
import { derivedTables, SETTINGS_ID } from '../db/records';
import type { Tier } from '../schema/base';
import { defaultSettings } from '../schema/defaults';
import type { Book } from './book';
import { execute } from './commands';

const CUSTOMERS = 24;

const action = fc.oneof(
  fc.record({ do: fc.constant('step' as const), times: fc.nat(6) }),
  fc.record({
    do: fc.constant('order' as const),
    of: fc.nat(CUSTOMERS + 3),
    amount: fc.integer({ min: -5, max: 60 }),
    month: fc.integer({ min: 1, max: 11 }),
    currency: fc.constantFrom('EUR', 'USD'),
  }),
  fc.record({ do: fc.constant('delete' as const), of: fc.nat(CUSTOMERS - 1) }),
  fc.record({ do: fc.constant('rate' as const), of: fc.nat(CUSTOMERS - 1) }),
  fc.record({ do: fc.constant('rates' as const), usd: fc.constantFrom('0.5', '1.5', '4') }),
  fc.record({ do: fc.constant('day' as const), later: fc.constantFrom(1, 9, 40) }),
);
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

const customerId = (of: number) => `01900000-0000-7000-8000-${String(of).padStart(12, '0')}`;
const day = (month: number) => `2026-${String(month).padStart(2, '0')}-15`;

async function addOrder(book: Book, of: number, amount: number, month: number, currency: string) {
  await execute(book, 'order.add', {
    commandId: id(),
    orderId: id(),
    customerId: customerId(of),
    contactId: null,
    number: null,
    orderedOn: day(month),
    dueOn: day(month),
    currency,
    lines: [],
    amount: String(amount),
    note: null,
  });
}

/** Everybody with an order, in both currencies; the last few have none yet. */
async function filled(book: Book): Promise<void> {
  for (let of = 0; of < CUSTOMERS + 4; of += 1)
    await execute(book, 'contact.add', {
      commandId: id(),
      contactId: customerId(of),
      draft: draftOf(`Person ${of}`, [`p${of}@mail.example`]),
      company: { kind: 'none' },
    });
  for (let of = 0; of < CUSTOMERS; of += 1)
    await addOrder(book, of, 3 * of, 1 + (of % 11), of % 3 === 0 ? 'USD' : 'EUR');
}

/** As a book of very many customers changes its rates: the choice at once, its consequences step by step. */
async function changeRates({ db }: Book, usd: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const record = { ...defaultSettings, rates: { USD: usd } };
    await db.rows('settings').put(rowOf('settings', SETTINGS_ID, record));
    await beginAnew(db, everything('rate'));
  });
}

/** One small step; what was known in memory is lost after each, as when the worker is stopped. */
const step = ({ db, clock }: Book) =>
  db.transaction('rw', db.tables, async () => {
    const time = { now: clock.now(), today: dayOf(clock) };
    return await anewStep(db, time, new Warned(), { amounts: 3, customers: 2, badges: 2 });
  });

async function take(book: Book, clock: ReturnType<typeof testClock>, one: Action): Promise<void> {
  switch (one.do) {
    case 'step':
      for (let times = 0; times < one.times; times += 1) await step(book);
      return;
    case 'order':
      return await addOrder(book, one.of, one.amount, one.month, one.currency);
    case 'delete': {
      const args = { commandId: id(), contactId: customerId(one.of) };
      await execute(book, 'contact.delete', args);
      return;
    }
    case 'rate':
      await execute(book, 'rating.save', {
        commandId: id(),
        ratingId: id(),
        customerId: customerId(one.of),
        quarter: '2026Q4',
        answers: { fulfilmentRate: 60, onTimeRate: 40, badDebtRate: 0 },
      });
      return;
    case 'rates':
      return await changeRates(book, one.usd);
    case 'day': {
      const later = Date.parse(dayOf(clock)) + one.later * 86_400_000;
      clock.set(new Date(later).toISOString().slice(0, 10));
      await rollOver(book.db, dayOf(clock));
    }
  }
}

const derived = async ({ db }: Book) =>
  Object.fromEntries(
    await Promise.all(derivedTables.map(async (table) => [table, await db.table(table).toArray()])),
  );

describe('everybody ranked anew in steps', () => {
  it('ends as a rebuild would, with a history that leads there, whatever is done between two steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 14 }), async (actions) => {
        const clock = testClock('2026-11-22');
        const book = testBook(clock);
        await filled(book);
        await rollOver(book.db, dayOf(clock));
        for (const one of actions) await take(book, clock, one);
        // Whoever looks at the book before the hour is over sees the month before.
        while (await step(book));
        const kept = await derived(book);
        const { from, counts } = await ranksOf(book.db);
        await rebuildDerived(book.db, { now: clock.now(), today: dayOf(clock), cause: null });
        expect(kept).toEqual(await derived(book));
        expect({ from, counts }).toEqual(await ranksOf(book.db));
        await checkHistory(book);
        await book.db.delete();
      }),
      { numRuns: 30 },
    );
  }, 240_000);
});

/** At most one entry per customer and day, each beginning where the one before ended, up to the tier of now. */
async function checkHistory({ db }: Book): Promise<void> {
  const tiers = new Map<string, Tier | null>();
  const days = new Set<string>();
  for (const entry of await db.tierChanges.orderBy('day').toArray()) {
    const { customerId: of, from, to } = entry;
    expect(from).toBe(tiers.get(of) ?? null);
    expect(from).not.toBe(to);
    expect(days.has(`${of} ${entry.day}`)).toBe(false);
    days.add(`${of} ${entry.day}`);
    tiers.set(of, to);
  }
  const now = new Map((await db.standings.toArray()).map((row) => [row.customerId, row.tier]));
  for (const [of, tier] of tiers) expect(now.get(of) ?? null).toBe(tier);
  for (const [of, tier] of now) expect(tiers.get(of)).toBe(tier);
}
