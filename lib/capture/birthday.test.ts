import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { birthdayFrom } from './birthday';

it.each([
  ['March 5', '--03-05'],
  ['Mar 5', '--03-05'],
  ['5. März 1984', '1984-03-05'],
  ['5 février', '--02-05'],
  ['5 de mayo', '--05-05'],
  ['3월 5일', '--03-05'],
  ['1984年3月5日', '1984-03-05'],
  ['5 марта', '--03-05'],
  ['February 29', '--02-29'],
  ['1984-03-05', '1984-03-05'],
  ['--03-07', '--03-07'],
])('%s is %s', (written, day) => {
  expect(birthdayFrom(written)).toBe(day);
});

it.each(['', 'soon', 'March', '5', '03/05', 'February 30', '2023-02-29', '13월 5일'])(
  '%j is no day for sure',
  (written) => {
    expect(birthdayFrom(written)).toBeNull();
  },
);

it('is always a day that fits its field, whatever is written', async () => {
  await fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (written) => {
      expect(birthdayFrom(written) ?? '--01-01').toMatch(/^(?:\d{4}|-)-\d{2}-\d{2}$/);
    }),
  );
});
