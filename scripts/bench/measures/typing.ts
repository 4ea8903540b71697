import type { CDPSession, Page } from '@playwright/test';
import { peerExtension } from '../../../tests/support/peers.ts';
import { type Chromium, launchChromium } from '../../standin/chromium.ts';
import { manyMails } from '../../standin/gmail/many.ts';
import { standInAddress } from '../../standin/gmail/options.ts';
import { gmailSite } from '../../standin/gmail/site.ts';
import { type StandIns, startStandIns } from '../../standin/server.ts';
import { median } from '../budget.ts';
import { settledTime, taskTime, watchMainThread } from '../main-thread.ts';
import type { Measure } from '../measure.ts';

/** Browsers of each kind: two of the same kind differ by more than the extension may cost. */
const BROWSERS = 3;
const ROUNDS = 9;
/** The first ones compile what the page itself runs. */
const WARMING = 2;
const TEXT = 'Thank you for the offer; the valves fit. '.repeat(3);

interface Writing {
  page: Page;
  session: CDPSession;
}

async function write(browser: Chromium): Promise<Writing> {
  const page = await browser.context.newPage();
  const session = await watchMainThread(page);
  await page.goto(standInAddress({}, '#inbox'));
  await page.locator('tr[role=row]').first().waitFor();
  await page.evaluate(() => window.standIn.compose({ kind: 'popup', to: [] }));
  await page.locator('[g_editable="true"]:visible').click();
  await settledTime(page, session);
  return { page, session };
}

/** Processor time in ms of the main thread for one text typed key by key. */
async function typed({ page, session }: Writing): Promise<number> {
  await page.bringToFront();
  const before = await taskTime(session);
  await page.keyboard.type(TEXT);
  const time = (await taskTime(session)) - before;
  // A mail that grew from round to round would be laid out longer each time.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  return time;
}

interface Writer extends Writing {
  on: boolean;
  browser: Chromium;
  times: number[];
}

async function startWriters(build: string, standIns: StandIns): Promise<Writer[]> {
  const bare = await peerExtension(null);
  const writers: Writer[] = [];
  for (let i = 0; i < 2 * BROWSERS; i += 1) {
    const on = i % 2 === 0;
    const browser = await launchChromium({ extension: on ? build : bare, standIns });
    writers.push({ on, browser, times: [], ...(await write(browser)) });
  }
  return writers;
}

const list = (times: readonly number[]) => times.map((ms) => ms.toFixed(0)).join(' ');

/**
 * Typing a mail with the extension and without, in several browsers of each kind, before and after the others in turn.
 * How far those without it are apart is what this machine cannot tell.
 */
export const typing: Measure = {
  name: 'typing',
  async run({ build }) {
    const standIns = await startStandIns({
      'mail.google.com': gmailSite(() => ({ accounts: [manyMails(Date.now(), 50)] })),
    });
    const writers = await startWriters(build, standIns);
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const writer of round % 2 === 0 ? writers : writers.toReversed()) {
          const time = await typed(writer);
          if (round >= WARMING) writer.times.push(time);
        }
      }
      const timesOf = (on: boolean) =>
        writers.filter((one) => one.on === on).map(({ times }) => times);
      const told = (on: boolean) => timesOf(on).map(list).join(' | ');
      const bare = timesOf(false).map(median);
      const apart = (Math.max(...bare) / Math.min(...bare)).toFixed(2);
      return [
        {
          name: 'typing in a compose window, extension on over off',
          measured: median(timesOf(true).flat()) / median(timesOf(false).flat()),
          budget: 1.1,
          unit: '×',
          detail: `ms of the main thread for ${TEXT.length} keys, by browser: on ${told(true)}; off ${told(false)}, these up to ${apart} × each other`,
        },
      ];
    } finally {
      for (const { browser } of writers) await browser.close();
      await standIns.close();
    }
  },
};
