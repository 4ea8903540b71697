import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ranks, type Span } from './ranks';

/** A few keys that many share among many that hardly anybody does. */
const key = fc.oneof(
  fc.constantFrom('100', '250', '250.5'),
  fc.integer({ min: 100, max: 4000 }).map(String),
);
const batch = fc.record({
  coming: fc.array(fc.record({ key, times: fc.constantFrom(1, 1, 1, 700) }), { maxLength: 60 }),
  going: fc.array(fc.nat(10_000), { maxLength: 300 }),
  gone: fc.option(fc.record({ from: key, to: key })),
});

const inSpan = (keys: readonly string[], { from, to }: Span) =>
  keys.filter((one) => one >= from && (to === null || one < to));

/** What the database does after each change. */
function kept(ranks: Ranks, keys: readonly string[]): Ranks {
  for (const { group, span } of ranks.crowded()) ranks.part(group, inSpan(keys, span));
  ranks.tidy();
  return new Ranks(ranks.from, ranks.counts);
}

function check(ranks: Ranks, keys: readonly string[]): void {
  expect(ranks.size).toBe(keys.length);
  expect(ranks.from).toEqual([...new Set(ranks.from)].sort());
  for (const [at, count] of ranks.counts.entries()) {
    const span = { from: ranks.from[at] ?? '', to: ranks.from[at + 1] ?? null };
    expect(inSpan(keys, span)).toHaveLength(count);
    // Only one key that many share may fill a group.
    if (count > 512) expect(new Set(inSpan(keys, span)).size).toBe(1);
  }
  for (let at = 0; at < keys.length; at += 97) {
    const own = keys[at] ?? '';
    const { above, span, alike } = ranks.around(own);
    const beyond = alike === null ? inSpan(keys, span).filter((one) => one > own).length : 0;
    expect(above + beyond).toBe(keys.filter((one) => one > own).length);
    if (alike !== null) expect(alike).toBe(keys.filter((one) => one === own).length);
    const rank = keys.length - at;
    const held = ranks.holding(rank);
    const group = held ? inSpan(keys, held.span) : [];
    expect(group[held?.below ?? -1]).toBe(own);
    expect(group.length - 1).toBe((held?.above ?? 0) + (held?.below ?? 0));
    if (held?.single) expect(new Set(group).size).toBe(1);
  }
  expect(ranks.holding(keys.length + 1)).toBeNull();
}

describe('ranks by counts of groups', () => {
  it('are those of the sorted keys after any changes, however many share one', () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 8 }), (batches) => {
        let keys: string[] = [];
        let ranks = new Ranks([''], [0]);
        for (const { coming, going, gone } of batches) {
          const added = coming.flatMap((one) => Array<string>(one.times).fill(one.key));
          for (const one of added) ranks.add(one);
          keys = [...keys, ...added];
          const left = new Set(going.filter((at) => at < keys.length));
          const leaves = (one: string, at: number) =>
            left.has(at) || (gone !== null && one >= gone.from && one < gone.to);
          for (const [at, one] of keys.entries()) if (leaves(one, at)) ranks.remove(one);
          keys = keys.filter((one, at) => !leaves(one, at)).sort();
          ranks = kept(ranks, keys);
          check(ranks, keys);
        }
        check(kept(Ranks.of(keys), keys), keys);
      }),
      { numRuns: 60 },
    );
  });
});
