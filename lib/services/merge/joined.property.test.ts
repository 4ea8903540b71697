import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BookShape, FIRMS, firmId, PEOPLE, personId } from '../../../tests/support/mergeBook';
import {
  apart,
  apartAll,
  doMerge,
  expectWhole,
  filled,
  inOrder,
  mergeAll,
  patience,
  records,
  runs,
} from '../../../tests/support/merging';

/** So few that the same ones are merged again and again. */
const FEW = 3;
const someone = fc.nat(FEW - 1);
const firm = fc.option(fc.nat(FIRMS - 1), { nil: null, freq: 2 });
const two = fc.uniqueArray(someone, { minLength: 2, maxLength: 2 });
const side = fc.constantFrom(undefined, 'survivor' as const, 'merged' as const);
const merge = fc.oneof(
  fc.record({
    kind: fc.constant('contact' as const),
    ids: two,
    fields: fc.record({
      name: fc.constant(undefined),
      title: fc.constant(undefined),
      companyId: side,
      birthday: fc.constant(undefined),
      note: fc.constant(undefined),
    }),
  }),
  fc.record({
    kind: fc.constant('company' as const),
    ids: two,
    fields: fc.record({ name: fc.constant(undefined), website: fc.constant(undefined) }),
  }),
);
const owner = fc.record({ firm, person: someone });

const bare = { phones: [], title: null, note: null, birthday: null, hobbies: undefined, urls: [] };
const plain = {
  ...{ domains: [], website: null, verdict: undefined },
  ...{ competitors: undefined, keys: undefined },
};
interface Little extends Pick<BookShape, 'orders' | 'logs' | 'ratings'> {
  firms: (number | null)[];
}
/** A book of people who are like each other but for where they work. */
const shapeOf = ({ firms, ...rest }: Little): BookShape => ({
  contacts: Array.from({ length: PEOPLE }, (_, at) => ({ ...bare, firm: firms[at] ?? null })),
  companies: Array.from({ length: FIRMS }, () => plain),
  ...rest,
  refusals: [],
  distinctions: [],
});
const little = fc.record({
  firms: fc.array(firm, { minLength: FEW, maxLength: FEW }),
  orders: fc.array(fc.record({ owner, by: fc.constant(null) }), { maxLength: 1 }),
  logs: fc.array(
    fc.record({
      owner,
      with: fc.uniqueArray(someone, { maxLength: FEW }),
      shared: fc.array(owner, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  ratings: fc.array(fc.record({ owner, quarter: fc.constant('2026Q3') }), { maxLength: 1 }),
});

const into = (survivor: number, merged: number, companyId?: 'merged') => ({
  kind: 'contact' as const,
  ids: [survivor, merged],
  fields: {
    ...{ name: undefined, title: undefined, birthday: undefined, note: undefined },
    companyId,
  },
});

describe('what belongs to a person in their own right', () => {
  const own = { firm: null, person: 0 };
  const shape = shapeOf({
    firms: [null, 0, 1],
    orders: [{ owner: own, by: null }],
    logs: [{ owner: own, with: [], shared: [own, { firm: 1, person: 0 }] }],
    ratings: [{ owner: own, quarter: '2026Q3' }],
  });

  it('comes back when the merge that put them into a first company goes before the one into a second', async () => {
    const book = await filled(shape);
    const before = await records(book, false);
    const first = await doMerge(book, into(0, 1));
    const second = await doMerge(book, into(0, 2, 'merged'));
    expect(await apart(book, first.mergeId)).toMatchObject({ ok: true });
    // As if only the second had been: what is theirs stands where it put them.
    const [order] = (await records(book)).orders ?? [];
    expect(order).toMatchObject({ record: { customerId: firmId(1) } });
    await expectWhole(book);
    expect(await apart(book, second.mergeId)).toMatchObject({ ok: true });
    expect(await records(book, false)).toEqual(before);
    const contact = await book.db.rows('contacts').get(personId(0));
    expect(contact?.record.companyId).toBeNull();
    await book.db.delete();
  });

  it('comes back also when the second company became another one in between', async () => {
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [2, 0, 1],
    ]) {
      const book = await filled(shape);
      const before = await records(book, false);
      const done = [
        await doMerge(book, into(0, 1)),
        await doMerge(book, into(0, 2, 'merged')),
        await doMerge(book, {
          kind: 'company',
          ids: [2, 1],
          fields: { name: undefined, website: undefined },
        }),
      ];
      await apartAll(
        book,
        order.map((at) => done[at]?.mergeId ?? ''),
      );
      expect(await records(book, false)).toEqual(before);
      await expectWhole(book);
      await book.db.delete();
    }
  });

  it('stays theirs when a later merge took them out of a company that became another one', async () => {
    const book = await filled(
      shapeOf({
        firms: [2, null, null],
        orders: [],
        logs: [{ owner: own, with: [], shared: [own] }],
        ratings: [],
      }),
    );
    const before = await records(book, false);
    const companies = { name: undefined, website: undefined };
    const done = [
      await doMerge(book, into(2, 0)),
      await doMerge(book, { kind: 'company', ids: [0, 2], fields: companies }),
      await doMerge(book, into(2, 1, 'merged')),
      await doMerge(book, { kind: 'company', ids: [0, 1], fields: companies }),
    ];
    await apartAll(
      book,
      done.map(({ mergeId }) => mergeId),
    );
    expect(await records(book, false)).toEqual(before);
    await expectWhole(book);
    await book.db.delete();
  });

  it(
    'comes back whatever the same few people and companies are merged into, in any order',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          little,
          fc.array(merge, { minLength: 2, maxLength: 5 }),
          fc.array(fc.nat(99), { minLength: 5, maxLength: 5 }),
          async (few, merges, order) => {
            const book = await filled(shapeOf(few));
            const before = await records(book, false);
            const done = await mergeAll(book, merges);
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
});
