import type { Page } from '@playwright/test';
import { nthPerson } from '../../standin/gmail/many.ts';
import { startStandIns } from '../../standin/server.ts';
import { median, spread } from '../budget.ts';
import { withLargeBook } from '../large-book-browser.ts';
import type { Measure } from '../measure.ts';

const LOOKUPS = 40;
/** The first ones warm the database. */
const WARMING = 5;

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

async function lookups(build: string, size: number): Promise<number[]> {
  const standIns = await startStandIns({});
  try {
    return await withLargeBook(build, standIns, size, async (browser) => {
      const page = await browser.openExtensionPage('sidepanel.html');
      const times: number[] = [];
      for (let turn = 0; turn < LOOKUPS; turn += 1) times.push(await lookup(page, size, turn));
      return times.slice(WARMING);
    });
  } finally {
    await standIns.close();
  }
}

/** The badge index over a small and a large book. */
export const lookupMeasure: Measure = {
  name: 'lookup',
  async run({ build }) {
    const small = await lookups(build, 1000);
    const large = await lookups(build, 100_000);
    return [
      {
        name: 'badge lookup of 50 addresses, 100,000 contacts over 1,000',
        measured: median(large) / median(small),
        budget: 2,
        unit: '×',
        detail: `1,000: ${spread(small)}; 100,000: ${spread(large)}`,
      },
    ];
  },
};
