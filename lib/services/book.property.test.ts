import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, id, testBook, testClock } from '../../tests/support/book';
import { dayOf } from '../db/clock';
import { countAnew, keepCounts, keptCounts } from '../db/counts';
import { rebuildDerived } from '../db/derive/rebuild';
import { derivedTables, recordTables } from '../db/records';
import { rankCustomers } from '../domain/pyramid/rank';
import type { Book } from './book';
import { execute, executeUndo } from './commands';

/** A step a rep might take; numbers choose among the people and orders there are. */
const step = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    email: fc.integer({ min: 0, max: 5 }),
    firm: fc.integer({ min: -1, max: 2 }),
  }),
  fc.record({
    do: fc.constant('order' as const),
    of: fc.nat(5),
    amount: fc.integer({ min: -5, max: 20 }),
    month: fc.integer({ min: 1, max: 11 }),
    currency: fc.constantFrom('EUR', 'USD', 'KRW'),
  }),
  fc.record({ do: fc.constant('unorder' as const), of: fc.nat(9) }),
  fc.record({
    do: fc.constant('redate' as const),
    of: fc.nat(9),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ do: fc.constant('pay' as const), of: fc.nat(9), due: fc.boolean() }),
  fc.record({
    do: fc.constant('move' as const),
    of: fc.nat(5),
    firm: fc.integer({ min: -1, max: 2 }),
  }),
  fc.record({ do: fc.constant('delete' as const), of: fc.nat(5) }),
  fc.record({ do: fc.constant('dissolve' as const), of: fc.nat(2) }),
  fc.record({ do: fc.constant('unmatch' as const), of: fc.nat(5), email: fc.nat(5) }),
  fc.record({ do: fc.constant('complain' as const), of: fc.nat(5) }),
  fc.record({ do: fc.constant('rate' as const), of: fc.nat(5), good: fc.boolean() }),
  fc.record({ do: fc.constant('rates' as const), usd: fc.constantFrom('0.9', '1.1', null) }),
  fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items.length === 0 ? undefined : items[at % items.length];
const month = (number: number) => `2026-${String(number).padStart(2, '0')}-15`;

async function live(book: Book, table: 'contacts' | 'companies' | 'orders') {
  const rows = await book.db.rows(table).orderBy(':id').toArray();
  return rows.map((row) => row.record).filter((record) => record.deletedAt === undefined);
}

const firmId = (firm: number) => `0190000${firm}-0000-7000-8000-000000000000`;

async function company(book: Book, firm: number) {
  if (firm < 0) return { kind: 'none' } as const;
  const known = (await book.db.rows('companies').get(firmId(firm)))?.record;
  if (!known) return { kind: 'new', companyId: firmId(firm), name: `Firm ${firm}` } as const;
  return { kind: 'existing', companyId: firmId(firm) } as const;
}

/** Takes a step; one that is refused leaves no trace, which the properties check too. */
async function take(book: Book, action: Step, done: string[]): Promise<void> {
  const commandId = id();
  const contacts = await live(book, 'contacts');
  const orders = await live(book, 'orders');
  const person =
    'of' in action
      ? (await book.db.rows('contacts').get(pick(contacts, action.of)?.id ?? ''))?.record
      : undefined;
  const customerId = person ? (person.companyId ?? person.id) : '';
  const order = 'of' in action ? pick(orders, action.of) : undefined;
  const run = async () => {
    switch (action.do) {
      case 'add':
        return await execute(book, 'contact.add', {
          commandId,
          contactId: id(),
          draft: draftOf(
            `Person ${action.email}`,
            [`p${action.email}@firm${action.email % 3}.example`],
            {
              companyDomain: action.firm < 0 ? null : `firm${action.firm}.example`,
            },
          ),
          company: await company(book, action.firm),
        });
      case 'order':
        return await execute(book, 'order.add', {
          commandId,
          orderId: id(),
          customerId: customerId || id(),
          contactId: null,
          number: null,
          orderedOn: month(action.month),
          dueOn: month(action.month),
          currency: action.currency,
          lines: [],
          amount: `${action.amount}.25`,
          note: null,
        });
      case 'unorder':
        return await execute(book, 'order.delete', { commandId, orderId: order?.id ?? id() });
      case 'redate':
        return await execute(book, 'order.edit', {
          commandId,
          orderId: order?.id ?? id(),
          changes: { orderedOn: month(action.month), amount: '7' },
        });
      case 'pay':
        return await execute(book, 'order.edit', {
          commandId,
          orderId: order?.id ?? id(),
          changes: {
            dueOn: action.due ? '2026-11-01' : null,
            payments: [{ id: id(), paidOn: '2026-11-02', amount: '3' }],
          },
        });
      case 'move':
        return await execute(book, 'contact.move', {
          commandId,
          contactId: person?.id ?? id(),
          company: await company(book, action.firm),
        });
      case 'delete':
        return await execute(book, 'contact.delete', { commandId, contactId: person?.id ?? id() });
      case 'dissolve':
        return await execute(book, 'company.delete', { commandId, companyId: firmId(action.of) });
      case 'unmatch':
        return await execute(book, 'contact.unmatch', {
          commandId,
          ref: `p${action.email}@firm${action.email % 3}.example`,
          targetId: person?.id ?? id(),
        });
      case 'complain':
        return await execute(book, 'interaction.log', {
          commandId,
          interactionId: id(),
          kind: 'complaint',
          at: 1,
          minutes: null,
          contactIds: person ? [person.id] : [],
          customerId: null,
          subject: '',
          text: null,
          nextStep: null,
          complaint: { severity: 1, due: '2026-11-23', resolvedAt: null, remedy: null },
        });
      case 'rate':
        return await execute(book, 'rating.save', {
          commandId,
          ratingId: id(),
          customerId: customerId || id(),
          quarter: '2026Q4',
          answers: {
            fulfilmentRate: action.good ? 100 : 60,
            onTimeRate: action.good ? 99 : 40,
            badDebtRate: 0,
          },
        });
      case 'rates':
        return await execute(book, 'settings.change', {
          commandId,
          changes: { rates: action.usd === null ? {} : { USD: action.usd } },
        });
      case 'undo':
        return await executeUndo(book, { commandId, undoId: done.at(-1 - action.back) ?? id() });
    }
  };
  const result = await run();
  if (result.ok && result.value.undoId) done.push(result.value.undoId);
}

async function dump(book: Book, tables: readonly string[]) {
  const rows = await Promise.all(tables.map((name) => book.db.table(name).toArray()));
  return Object.fromEntries(tables.map((name, position) => [name, rows[position]]));
}

/** A book worth changing: people with and without companies, most with orders. */
const start: Step[] = [0, 1, 2, 3, 4, 5].flatMap((email): Step[] => [
  { do: 'add', email, firm: (email % 4) - 1 },
  { do: 'order', of: email, amount: 3 * email - 2, month: 5, currency: 'EUR' },
]);

const steps = fc
  .array(step, { minLength: 1, maxLength: 12 })
  .map((actions): Step[] => [...start, ...actions]);
const runs = { numRuns: 40 };
/** Other suites share the machine. */
const patience = 120_000;

describe('a book after any steps', () => {
  it(
    'keeps ledger, standings, badges and search as a rebuild would make them',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (actions) => {
          const clock = testClock();
          const book = testBook(clock);
          const done: string[] = [];
          await keepCounts(book.db, await countAnew(book.db));
          for (const action of actions) await take(book, action, done);
          expect(await keptCounts(book.db)).toEqual(await countAnew(book.db));
          const kept = await dump(book, derivedTables);
          await rebuildDerived(book.db, { now: clock.now(), today: dayOf(clock), cause: null });
          expect(kept).toEqual(await dump(book, derivedTables));
          const standings = await book.db.standings.toArray();
          const { ranked } = rankCustomers(standings);
          const tiers = new Map(ranked.map((entry) => [entry.customerId, entry.tier]));
          for (const row of standings) expect(row.tier).toBe(tiers.get(row.customerId));
          await book.db.delete();
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'is exactly as before when the last step is taken back, and as after when that is',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, step, async (actions, last) => {
          const book = testBook();
          const done: string[] = [];
          for (const action of actions) await take(book, action, done);
          const before = await dump(book, [...recordTables, ...derivedTables]);
          const count = done.length;
          await take(book, last, done);
          const after = await dump(book, [...recordTables, ...derivedTables]);
          const undoId = done[count];
          if (undoId === undefined) {
            expect(after).toEqual(before);
            return;
          }
          const undone = await executeUndo(book, { commandId: id(), undoId });
          expect(undone.ok).toBe(true);
          expect(await dump(book, [...recordTables, ...derivedTables])).toEqual(before);
          if (undone.ok)
            await executeUndo(book, { commandId: id(), undoId: undone.value.undoId ?? '' });
          expect(await dump(book, [...recordTables, ...derivedTables])).toEqual(after);
          await book.db.delete();
        }),
        runs,
      );
    },
    patience,
  );
});
