import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/book';
import { bookShape, FIRMS, firmId, PEOPLE, personId } from '../../../tests/support/mergeBook';
import {
  apartAll,
  doMerge,
  expectWhole,
  filled,
  merge,
  patience,
  records,
  runs,
} from '../../../tests/support/merging';
import type { Book } from '../book';
import { execute, executeUndo } from '../commands';

/** Something taken out of the book, or put elsewhere, that may be taken back much later. */
const loss = fc.oneof(
  fc.record({ do: fc.constant('unorder' as const), of: fc.nat(5) }),
  fc.record({ do: fc.constant('unlog' as const), of: fc.nat(5) }),
  fc.record({ do: fc.constant('forget' as const), of: fc.nat(PEOPLE - 1) }),
  fc.record({
    do: fc.constant('move' as const),
    of: fc.nat(PEOPLE - 1),
    firm: fc.option(fc.nat(FIRMS - 1), { nil: null }),
  }),
  fc.record({
    do: fc.constant('link' as const),
    of: fc.nat(FIRMS - 1),
    firm: fc.nat(FIRMS - 1),
  }),
);
type Loss = typeof loss extends fc.Arbitrary<infer Value> ? Value : never;

/** Answers the command to take back, or null when there was nothing to lose. */
async function lose(book: Book, step: Loss): Promise<string | null> {
  const commandId = id();
  const at = async (table: 'orders' | 'interactions') => {
    const rows = await book.db.rows(table).orderBy(':id').toArray();
    return rows[step.of % Math.max(1, rows.length)]?.id ?? '';
  };
  const run = async () => {
    switch (step.do) {
      case 'unorder':
        return await execute(book, 'order.delete', { commandId, orderId: await at('orders') });
      case 'unlog': {
        const interactionId = await at('interactions');
        return await execute(book, 'interaction.delete', { commandId, interactionId });
      }
      case 'forget':
        return await execute(book, 'contact.delete', { commandId, contactId: personId(step.of) });
      case 'move': {
        const { firm } = step;
        const company =
          firm === null
            ? ({ kind: 'none' } as const)
            : ({ kind: 'existing', companyId: firmId(firm) } as const);
        const contactId = personId(step.of);
        return await execute(book, 'contact.move', { commandId, contactId, company });
      }
      case 'link': {
        const [customerId, companyId] = [firmId(step.of), firmId(step.firm)];
        return await execute(book, 'customer.link', { commandId, customerId, companyId });
      }
    }
  };
  const done = await run();
  return done.ok && done.value.undoId !== null ? commandId : null;
}

/** Whatever stands names nobody who was merged away. */
async function expectNobodyMergedAway(book: Book): Promise<void> {
  const gone = new Set<string>();
  for (const { record } of await book.db.rows('merges').toArray())
    if (record.undoneAt === null) gone.add(record.mergedId);
  const named = [
    ...(await book.db.rows('contacts').toArray()).map(({ record }) => ({
      record,
      ids: [record.companyId],
    })),
    ...(await book.db.rows('orders').toArray()).map(({ record }) => ({
      record,
      ids: [record.customerId, record.contactId],
    })),
    ...(await book.db.rows('interactions').toArray()).map(({ record }) => ({
      record,
      ids: [record.customerId, ...(record.alsoCustomerIds ?? []), ...record.contactIds],
    })),
  ];
  for (const { record, ids } of named)
    if (record.deletedAt === undefined)
      for (const one of ids) if (one !== null) expect(gone).not.toContain(one);
}

describe('what is put back from before a merge', () => {
  it(
    'goes to the survivor, and back again when the merges are taken apart',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          bookShape,
          fc.array(loss, { minLength: 1, maxLength: 3 }),
          fc.array(merge, { minLength: 1, maxLength: 4 }),
          fc.array(fc.nat(99), { minLength: 5, maxLength: 5 }),
          async (shape, losses, merges, order) => {
            const book = await filled(shape);
            const before = await records(book, false);
            const lost: string[] = [];
            for (const step of losses) lost.push(...[(await lose(book, step)) ?? []].flat());
            const done: string[] = [];
            for (const merging of merges) {
              const { mergeId, done: outcome } = await doMerge(book, merging);
              if (outcome.ok) done.push(mergeId);
            }
            let back = 0;
            for (const undoId of lost.toReversed()) {
              const undone = await executeUndo(book, { commandId: id(), undoId });
              if (undone.ok) back += 1;
              else expect(undone.error.code).toBe('conflict');
            }
            await expectNobodyMergedAway(book);
            await expectWhole(book);
            const wished = done
              .map((mergeId, at) => ({ mergeId, at: order[at] ?? 0 }))
              .sort((a, b) => a.at - b.at)
              .map(({ mergeId }) => mergeId);
            await apartAll(book, wished);
            await expectWhole(book);
            if (back === lost.length) expect(await records(book, false)).toEqual(before);
            await book.db.delete();
          },
        ),
        runs,
      );
    },
    patience,
  );
});
