import { expect, it } from 'vitest';
import { Ahead } from './ahead';

const turn = () => new Promise((done) => setTimeout(done, 1));

it('reads the next part in a turn of its own, each part once and in order', async () => {
  const read: number[] = [];
  async function* parts() {
    for (let part = 1; part <= 3; part += 1) {
      read.push(part);
      yield part;
    }
  }
  const ahead = new Ahead(parts());
  expect(await ahead.take()).toBe(1);
  ahead.begin();
  ahead.begin();
  expect(read).toEqual([1]);
  await turn();
  expect(read).toEqual([1, 2]);
  ahead.begin();
  await turn();
  expect(read).toEqual([1, 2]);
  expect(await ahead.take()).toBe(2);
  ahead.begin();
  expect(await ahead.take()).toBe(3);
  expect(await ahead.take()).toBeUndefined();
  expect(await ahead.take()).toBeUndefined();
});

it('tells what went wrong to who takes the part, and to nobody before', async () => {
  async function* parts() {
    yield 1;
    throw new Error('the file ends in the middle of a letter');
  }
  const ahead = new Ahead(parts());
  expect(await ahead.take()).toBe(1);
  ahead.begin();
  await turn();
  await expect(ahead.take()).rejects.toThrow('the file ends in the middle of a letter');
});
