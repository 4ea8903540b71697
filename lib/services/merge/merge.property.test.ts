import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/book';
import { bookShape, FIRMS, firmId, PEOPLE, personId } from '../../../tests/support/mergeBook';
import {
  apart,
  apartAll,
  derived,
  doMerge,
  expectWhole,
  filled,
  inOrder,
  merge,
  mergeAll,
  patience,
  records,
  runs,
} from '../../../tests/support/merging';
import { recordTables } from '../../db/records';
import type { Book } from '../book';
import { execute, executeUndo } from '../commands';

const edit = fc.oneof(
  fc.record({ do: fc.constant('title' as const), of: fc.nat(PEOPLE - 1) }),
  fc.record({ do: fc.constant('phones' as const), of: fc.nat(PEOPLE - 1) }),
  fc.record({
    do: fc.constant('move' as const),
    of: fc.nat(PEOPLE - 1),
    firm: fc.option(fc.nat(FIRMS - 1), { nil: null }),
  }),
  fc.record({ do: fc.constant('log' as const), of: fc.nat(PEOPLE - 1) }),
  fc.record({ do: fc.constant('order' as const), of: fc.nat(PEOPLE - 1) }),
  fc.record({ do: fc.constant('rate' as const), of: fc.nat(PEOPLE - 1) }),
  fc.record({ do: fc.constant('pay' as const), of: fc.nat(5) }),
  fc.record({ do: fc.constant('website' as const), of: fc.nat(FIRMS - 1) }),
  fc.record({ do: fc.constant('apart' as const), of: fc.nat(3) }),
  fc.record({ do: fc.constant('again' as const), of: fc.nat(0) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

async function standing(book: Book): Promise<string[]> {
  const rows = await book.db.rows('merges').toArray();
  return rows.filter(({ record }) => record.undoneAt === null).map(({ id: own }) => own);
}

/** Whatever stands names somebody who is there. */
async function expectNobodyMissing(book: Book): Promise<void> {
  const live = new Set<string>();
  for (const table of ['contacts', 'companies'] as const)
    for (const { record } of await book.db.rows(table).toArray())
      if (record.deletedAt === undefined) live.add(record.id);
  for (const { record } of await book.db.rows('contacts').toArray())
    if (record.deletedAt === undefined && record.companyId)
      expect(live).toContain(record.companyId);
  for (const { record } of await book.db.rows('orders').toArray()) {
    expect(live).toContain(record.customerId);
    if (record.contactId) expect(live).toContain(record.contactId);
  }
  for (const { record } of await book.db.rows('interactions').toArray()) {
    for (const contactId of record.contactIds) expect(live).toContain(contactId);
    for (const customerId of record.alsoCustomerIds ?? []) expect(live).toContain(customerId);
    if (record.customerId) expect(live).toContain(record.customerId);
  }
}

async function take(book: Book, step: Edit): Promise<void> {
  const commandId = id();
  const people = await book.db.rows('contacts').orderBy(':id').toArray();
  const contact = people[step.of % people.length]?.record;
  const customerId = contact?.companyId ?? contact?.id ?? '';
  switch (step.do) {
    case 'title':
      await execute(book, 'contact.edit', {
        commandId,
        contactId: contact?.id ?? '',
        changes: { title: 'Head' },
      });
      return;
    case 'phones':
      await execute(book, 'contact.edit', {
        commandId,
        contactId: contact?.id ?? '',
        changes: { phones: [...(contact?.phones ?? []), { number: '+4930999', kind: 'mobile' }] },
      });
      return;
    case 'move':
      await execute(book, 'contact.move', {
        commandId,
        contactId: contact?.id ?? '',
        company:
          step.firm === null
            ? { kind: 'none' }
            : { kind: 'existing', companyId: firmId(step.firm) },
      });
      return;
    case 'log':
      await execute(book, 'interaction.log', {
        commandId,
        interactionId: id(),
        kind: 'note',
        at: 5,
        minutes: null,
        contactIds: [contact?.id ?? ''],
        customerId: null,
        subject: 'later',
        text: null,
        nextStep: null,
        complaint: null,
      });
      return;
    case 'order':
      await execute(book, 'order.add', {
        commandId,
        orderId: id(),
        customerId,
        contactId: null,
        number: null,
        orderedOn: '2026-07-01',
        dueOn: null,
        currency: 'EUR',
        lines: [],
        amount: '5',
        note: null,
      });
      return;
    case 'rate':
      await execute(book, 'rating.save', {
        commandId,
        ratingId: id(),
        customerId,
        quarter: '2026Q4',
        answers: { fulfilmentRate: 70 },
      });
      return;
    case 'pay': {
      const orders = await book.db.rows('orders').orderBy(':id').toArray();
      const order = orders[step.of % Math.max(1, orders.length)];
      await execute(book, 'order.edit', {
        commandId,
        orderId: order?.id ?? '',
        changes: { note: 'paid' },
      });
      return;
    }
    case 'website':
      await execute(book, 'company.edit', {
        commandId,
        companyId: firmId(step.of),
        changes: { website: 'later', domains: ['z.example'] },
      });
      return;
    case 'apart': {
      const merges = await standing(book);
      await apart(book, merges[step.of % Math.max(1, merges.length)] ?? '');
      return;
    }
    case 'again': {
      const done = await book.db.commands.orderBy('at').reverse().toArray();
      const parting = done.find(({ name }) => name === 'merge.undo');
      await executeUndo(book, { commandId, undoId: parting?.id ?? id() });
    }
  }
}

describe('a merge', () => {
  it(
    'taken apart gives back exactly the book there was',
    async () => {
      await fc.assert(
        fc.asyncProperty(bookShape, merge, async (shape, merging) => {
          const book = await filled(shape);
          const before = await records(book);
          const all = await derived(book);
          const { mergeId, done } = await doMerge(book, merging);
          expect(done.ok).toBe(true);
          await expectNobodyMissing(book);
          await expectWhole(book);
          expect((await apart(book, mergeId)).ok).toBe(true);
          expect(await records(book)).toEqual(before);
          expect(await derived(book)).toEqual(all);
          await book.db.delete();
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'and its taking apart can both be taken back as commands',
    async () => {
      await fc.assert(
        fc.asyncProperty(bookShape, merge, async (shape, merging) => {
          const book = await filled(shape);
          const before = await records(book);
          const { mergeId, done } = await doMerge(book, merging);
          const merged = await records(book);
          const parted = await apart(book, mergeId);
          const undoOf = (outcome: typeof parted) =>
            executeUndo(book, {
              commandId: id(),
              undoId: (outcome.ok && outcome.value.undoId) || '',
            });
          expect((await undoOf(parted)).ok).toBe(true);
          expect(await records(book)).toEqual(merged);
          expect((await undoOf(done)).ok).toBe(true);
          expect(await records(book)).toEqual(before);
          expect(await book.db.rows('merges').count()).toBe(0);
          await book.db.delete();
        }),
        { numRuns: Math.ceil(runs.numRuns / 3) },
      );
    },
    patience,
  );

  it(
    'of many can be taken apart in any order until the book is what it was',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          bookShape,
          fc.array(merge, { minLength: 2, maxLength: 5 }),
          fc.array(fc.nat(99), { minLength: 5, maxLength: 5 }),
          async (shape, merges, order) => {
            const book = await filled(shape);
            const before = await records(book, false);
            const done = await mergeAll(book, merges);
            await expectNobodyMissing(book);
            await apartAll(book, inOrder(done, order));
            expect(await records(book, false)).toEqual(before);
            await expectWhole(book);
            await book.db.delete();
          },
        ),
        runs,
      );
    },
    patience,
  );

  it(
    'with anything done in between loses nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          bookShape,
          fc.array(fc.oneof(merge, edit), { minLength: 2, maxLength: 10 }),
          async (shape, steps) => {
            const book = await filled(shape);
            for (const step of steps) {
              if ('kind' in step) await doMerge(book, step);
              else await take(book, step);
              await expectNobodyMissing(book);
            }
            const count = await counts(book);
            await apartAll(book, (await standing(book)).reverse());
            await expectNobodyMissing(book);
            await expectWhole(book);
            expect(await counts(book)).toEqual(count);
            // Everybody is there again with the address that was theirs.
            for (let n = 0; n < PEOPLE; n += 1) {
              const contact = (await book.db.rows('contacts').get(personId(n)))?.record;
              expect(contact?.deletedAt).toBeUndefined();
              expect(contact?.emails.map(({ key }) => key)).toEqual([`p${n}@mail.example`]);
            }
            for (let n = 0; n < FIRMS; n += 1)
              expect((await book.db.rows('companies').get(firmId(n)))?.record.deletedAt).toBe(
                undefined,
              );
            await book.db.delete();
          },
        ),
        runs,
      );
    },
    patience,
  );
});

/** Records of every table but merges; none may vanish. */
async function counts(book: Book): Promise<number[]> {
  return await Promise.all(
    recordTables.filter((table) => table !== 'merges').map((table) => book.db.rows(table).count()),
  );
}
