import { expect, it } from 'vitest';
import { lastOfEach } from './person';

it('of people standing twice the last is kept', () => {
  const one = { email: 'a@b.c', at: 1 };
  const two = { email: 'd@e.f', at: 2 };
  const three = { email: 'a@b.c', at: 3 };
  expect(lastOfEach([one, two, three])).toEqual([two, three]);
});
