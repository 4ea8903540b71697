import { expect, it } from 'vitest';
import { createMeanwhile } from './meanwhile';

it('gives the same answer to whoever asks the same while it is on its way, and works anew after it', async () => {
  const ask = createMeanwhile<number>();
  const [one, other] = [{}, {}];
  let works = 0;
  const work = async () => {
    works += 1;
    const own = works;
    await Promise.resolve();
    return own;
  };
  expect(await Promise.all([ask(one, 'a', work), ask(one, 'a', work)])).toEqual([1, 1]);
  expect(await ask(one, 'a', work)).toBe(2);
  expect(
    await Promise.all([ask(one, 'a', work), ask(one, 'b', work), ask(other, 'a', work)]),
  ).toEqual([3, 4, 5]);
});

it('forgets a failure as well', async () => {
  const ask = createMeanwhile<number>();
  const book = {};
  const failing = async () => {
    throw new Error('broken');
  };
  const both = [ask(book, 'a', failing), ask(book, 'a', async () => 1)];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ]);
  expect(await ask(book, 'a', async () => 1)).toBe(1);
});
