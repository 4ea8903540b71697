import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '../../../lib/db/database.ts';
import { nthPerson } from '../../standin/gmail/many.ts';
import { startStandIns } from '../../standin/server.ts';
import { median, spread } from '../budget.ts';
import { COMPANIES, largeBook } from '../large-book.ts';
import { withLargeBook } from '../large-book-browser.ts';
import type { Measure } from '../measure.ts';

const SMALL = 1000;
/** People in the large index; a million takes minutes to be put in. */
const LARGE = Number(process.env.DANGOL_BENCH_ROWS ?? 100_000);
/** Badges put in with one transaction: large ones take longer for each of their rows. */
const PORTION = 2000;
const LOOKUPS = 40;
/** The first ones warm the database. */
const WARMING = 5;

const count = (value: number) => value.toLocaleString('en');

/**
 * Puts the people from one number to another into the badge index, which is all that a lookup of addresses reads
 * of them. The page makes the rows after those of the book's first people: there are too many to be sent.
 */
async function addBadges(page: Page, from: number, to: number): Promise<void> {
  const [, first] = [...largeBook(SMALL)];
  const like = first?.badges ?? [];
  for (let start = from; start < to; start += PORTION) {
    const people = Array.from({ length: Math.min(PORTION, to - start) }, (_, at) =>
      nthPerson(start + at),
    );
    await page.evaluate(
      async ({ name, start, people, like, each }) => {
        const db = await new Promise<IDBDatabase>((done, failed) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => failed(opening.error);
        });
        await new Promise<void>((done, failed) => {
          const change = db.transaction('badges', 'readwrite');
          change.oncomplete = () => done();
          change.onerror = () => failed(change.error);
          for (const [at, { name: called, email }] of people.entries()) {
            const model = Object(like[(start + at) % each]);
            const own = { key: email, name: called, contactId: crypto.randomUUID() };
            change.objectStore('badges').put({ ...model, ...own });
          }
        });
        db.close();
      },
      { name: DATABASE_NAME, start, people, like: like.slice(0, COMPANIES), each: COMPANIES },
    );
  }
}

/** Milliseconds of one lookup of 50 addresses, asked from a page of the extension. */
async function lookup(page: Page, size: number, turn: number): Promise<number> {
  const refs = Array.from(
    { length: 50 },
    (_, i) => nthPerson((turn * 9973 + i * 197) % size).email,
  );
  return await page.evaluate(
    async (args) => {
      const api = Reflect.get(globalThis, 'chrome');
      const start = performance.now();
      const reply = await api.runtime.sendMessage({ dangol: 1, name: 'badges.lookup', args });
      const took = performance.now() - start;
      if (!reply.ok || reply.value.length !== 50)
        throw new Error(JSON.stringify(reply).slice(0, 200));
      if (reply.value.some((view: { state: string }) => view.state !== 'known'))
        throw new Error('somebody is not known');
      return took;
    },
    { refs, own: [] },
  );
}

interface Times {
  small: number[];
  large: number[];
}

/**
 * Lookups in both books, each in a browser of its own, in turns: whatever else the machine does meanwhile,
 * such as putting in order what was just stored, falls on both.
 */
async function lookups(build: string): Promise<Times> {
  const standIns = await startStandIns({});
  try {
    return await withLargeBook(build, standIns, SMALL, async (one) => {
      const small = await one.openExtensionPage('sidepanel.html');
      return await withLargeBook(build, standIns, SMALL, async (other) => {
        const large = await other.openExtensionPage('sidepanel.html');
        await addBadges(large, SMALL, LARGE);
        const times: Times = { small: [], large: [] };
        for (let turn = 0; turn < LOOKUPS; turn += 1) {
          times.small.push(await lookup(small, SMALL, turn));
          times.large.push(await lookup(large, LARGE, turn));
        }
        return times;
      });
    });
  } finally {
    await standIns.close();
  }
}

/** The badge index of a small book and of a very large one. */
export const lookupMeasure: Measure = {
  name: 'lookup',
  async run({ build }) {
    const times = await lookups(build);
    const [small, large] = [times.small.slice(WARMING), times.large.slice(WARMING)];
    return [
      {
        name: `badge lookup of 50 addresses, ${count(LARGE)} contacts over ${count(SMALL)}`,
        measured: median(large) / median(small),
        budget: 2,
        unit: '×',
        detail: `${count(SMALL)}: ${spread(small)}; ${count(LARGE)} in the badge index: ${spread(large)}`,
      },
    ];
  },
};
