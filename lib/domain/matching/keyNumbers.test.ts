import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ints, KeyLists, KeyNumbers } from './keyNumbers';

const entries = fc.array(fc.tuple(fc.string({ maxLength: 6 }), fc.nat(1000)), { maxLength: 2000 });

describe('numbers under keys', () => {
  it('are those of a map', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.string({ maxLength: 3 })), (all, others) => {
        const [numbers, known] = [new KeyNumbers(), new Map<string, number>()];
        for (const [key, value] of all) {
          numbers.set(key, value);
          known.set(key, value);
        }
        expect(numbers.size).toBe(known.size);
        for (const key of [...known.keys(), ...others]) {
          expect(numbers.get(key)).toBe(known.get(key));
          expect(numbers.has(key)).toBe(known.has(key));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keep the first of a key when they are added', () => {
    const numbers = new KeyNumbers();
    numbers.add('a', 0);
    numbers.add('a', 7);
    expect([numbers.get('a'), numbers.get(''), numbers.get('b')]).toEqual([
      0,
      undefined,
      undefined,
    ]);
  });

  it('tell a hundred thousand keys apart', () => {
    const numbers = new KeyNumbers();
    for (let at = 0; at < 100_000; at += 1) numbers.set(`person${at}@customer.example`, at);
    expect(numbers.size).toBe(100_000);
    for (let at = 0; at < 100_000; at += 997)
      expect(numbers.get(`person${at}@customer.example`)).toBe(at);
  });

  it('of several under a key come in their order, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', ''), fc.nat(5))), (all) => {
        const [lists, known] = [new KeyLists(), new Map<string, Set<number>>()];
        for (const [key, number] of all) {
          lists.add(key, number);
          known.set(key, (known.get(key) ?? new Set()).add(number));
        }
        for (const key of ['a', 'b', '', 'c'])
          expect(lists.get(key)).toEqual([...(known.get(key) ?? [])]);
      }),
    );
  });

  it('in a row grow as long as they have to', () => {
    const ints = new Ints();
    for (let at = 0; at < 1000; at += 1) ints.push(at * 3);
    ints.set(500, -1);
    expect([ints.length, ints.at(999), ints.at(500), ints.at(1000)]).toEqual([1000, 2997, -1, 0]);
  });
});
