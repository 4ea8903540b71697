import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HeldKeys } from './heldKeys';

it('never calls a key free that is held', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60, unit: 'grapheme' })), (keys) => {
      const held = new HeldKeys();
      for (const key of keys) held.add(key);
      expect(keys.every((key) => held.maybe(key))).toBe(true);
    }),
  );
});

it('knows nearly every free key as free, also among as many alike as it is made for', () => {
  const held = new HeldKeys();
  for (let n = 0; n < 500_000; n += 1) held.add(`person${n}@firm${n % 5000}.example`);
  const others = Array.from({ length: 20_000 }, (_, n) => `person${500_000 + n}@firm.example`);
  expect(others.filter((key) => held.maybe(key)).length).toBeLessThan(200);
});
