import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Meetings } from './meetings';

const keyLists = fc.array(fc.array(fc.constantFrom('a', 'b', 'c d', '김', ''), { maxLength: 4 }), {
  maxLength: 60,
});

describe('records with a key in common', () => {
  it('are those that an index of the keys gives', () => {
    fc.assert(
      fc.property(keyLists, (all) => {
        const meetings = new Meetings();
        const index = new Map<string, Set<number>>();
        for (const [position, keys] of all.entries()) {
          meetings.note(keys);
          for (const key of keys) index.set(key, (index.get(key) ?? new Set()).add(position));
        }
        const crowds = [...meetings.crowds()];
        const expected = [...index.values()].map((members) => [...members]);
        expect(crowds.map(({ members }) => members.join()).sort()).toEqual(
          expected.flatMap((members) => (members.length > 1 ? [members.join()] : [])).sort(),
        );
        for (const { done } of crowds) expect(done).toBeLessThanOrEqual(1);
      }),
    );
  });
});
