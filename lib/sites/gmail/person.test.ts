import { expect, it } from 'vitest';
import { addressesIn, lastOfEach } from './person';

it('addresses end before brackets and full stops', () => {
  expect(addressesIn('Google Account: Rae (rep@dangol.example). Not a@b')).toEqual([
    'rep@dangol.example',
  ]);
});

it('of people standing twice the last is kept', () => {
  const one = { email: 'a@b.c', at: 1 };
  const two = { email: 'd@e.f', at: 2 };
  const three = { email: 'a@b.c', at: 3 };
  expect(lastOfEach([one, two, three])).toEqual([two, three]);
});
