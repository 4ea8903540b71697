import { expect, it } from 'vitest';
import { newIds } from './id';

it('makes thousands of ids of one moment, none twice, in the order they are asked for', () => {
  const [fresh, other] = [newIds(1_700_000_000_000), newIds(1_700_000_000_000)];
  const ids = Array.from({ length: 2000 }, fresh);
  expect(new Set([...ids, ...Array.from({ length: 2000 }, other)]).size).toBe(4000);
  expect([...ids].sort()).toEqual(ids);
  expect(ids.every((id) => id.startsWith('018bcfe5-6800-7'))).toBe(true);
});
