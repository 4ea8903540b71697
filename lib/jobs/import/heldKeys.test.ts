import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import { HeldKeys, heldKeysOf } from './heldKeys';

const { context, close } = testJobs();
afterEach(close);

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

it('reads every key of the badge index, and none for a file that is small beside the book', async () => {
  const { db } = await context();
  const keys = Array.from({ length: 20_001 }, (_, n) => `p${n}@x.example`);
  const nobody = { contactId: null, customerId: null, name: '', company: null };
  const none = { tier: null, grade: null, provisional: false, answered: 0 };
  const facts = { ...none, complaint: false, limit: false };
  await db.badges.bulkPut(keys.map((key) => ({ key, ...nobody, ...facts })));
  const held = await heldKeysOf(db, 1000);
  expect(keys.every((key) => held?.maybe(key))).toBe(true);
  expect(await heldKeysOf(db, 100)).toBeNull();
}, 60_000);
