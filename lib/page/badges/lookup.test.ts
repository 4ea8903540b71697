import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../platform/browser';
import { badgeLookup } from './lookup';

type Reply = { ok: boolean; value?: unknown; error?: unknown };

/** Questions under way: whom they ask for, whose own they name, and how they are answered. */
let asked: { refs: string[]; own: string[]; answer: (reply: Reply) => void }[];
let lookup: ReturnType<typeof badgeLookup>;

const settled = () => new Promise((done) => setTimeout(done));
const views = (refs: string[], title: string) => ({
  ok: true,
  value: refs.map((ref) => ({ ref, state: 'known', title })),
});
/** Answers the question asked last, everybody of it with the same title. */
async function answerAll(title: string): Promise<void> {
  const last = asked.at(-1);
  last?.answer(views(last.refs, title));
  await settled();
}

beforeEach(() => {
  asked = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
    (...[request]: unknown[]) =>
      new Promise((answer) => {
        const { refs, own } = Reflect.get(Object(request), 'args');
        asked.push({ refs, own, answer });
      }),
  );
  lookup = badgeLookup(() => {});
});

it('asks for everybody of a frame in one message, and for nobody twice', async () => {
  for (const ref of ['a@x.example', 'b@x.example', 'a@x.example']) lookup.want(ref);
  await settled();
  lookup.want('b@x.example');
  await answerAll('one');
  lookup.want('a@x.example');
  await settled();
  expect(asked.map(({ refs }) => refs)).toEqual([['a@x.example', 'b@x.example']]);
  expect(lookup.get('a@x.example')?.title).toBe('one');
});

it('takes no answer that was asked for before the page told whose mailbox it is', async () => {
  lookup.want('r.ep@gmail.com');
  await settled();
  lookup.setOwn(['rep@gmail.com']);
  await answerAll('a stranger');
  expect(lookup.get('r.ep@gmail.com')).toBeUndefined();
  await settled();
  expect(asked.at(-1)).toMatchObject({ refs: ['r.ep@gmail.com'], own: ['rep@gmail.com'] });
});

describe('once the book has changed', () => {
  const inSight = ['a@x.example'];
  beforeEach(async () => {
    lookup.want('a@x.example');
    lookup.want('gone@x.example');
    await settled();
    await answerAll('before');
  });

  it('asks again for those in sight alone, and for the others once they are', async () => {
    lookup.forget(null, inSight);
    await settled();
    expect(asked.at(-1)?.refs).toEqual(['a@x.example']);
    expect(lookup.get('a@x.example')?.title).toBe('before');
    await answerAll('after');
    expect(lookup.get('a@x.example')?.title).toBe('after');
    expect(lookup.get('gone@x.example')?.title).toBe('before');
    lookup.want('gone@x.example');
    await settled();
    expect(asked.at(-1)?.refs).toEqual(['gone@x.example']);
    await answerAll('after');
    expect(lookup.get('gone@x.example')?.title).toBe('after');
  });

  it('forgets whom the page shows no more, where they are very many', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `p${i}@x.example`);
    for (const ref of many) lookup.want(ref);
    await settled();
    for (let batch = 0; batch < 10; batch += 1) await answerAll('before');
    lookup.forget(null, inSight);
    const kept = many.filter((ref) => lookup.get(ref) !== undefined);
    expect(kept.length).toBeLessThan(1001);
    expect(lookup.get('a@x.example')?.title).toBe('before');
  });

  it('asks again when the page is looked at next, where the background did not answer', async () => {
    lookup.forget(null, inSight);
    await settled();
    asked.at(-1)?.answer({ ok: false, error: { code: 'unavailable', message: 'stopped' } });
    await settled();
    expect(lookup.get('a@x.example')?.title).toBe('before');
    lookup.want('a@x.example');
    await settled();
    expect(asked).toHaveLength(3);
    await answerAll('after');
    expect(lookup.get('a@x.example')?.title).toBe('after');
    lookup.want('a@x.example');
    await settled();
    expect(asked).toHaveLength(3);
  });
});
