import type { CDPSession, Page } from '@playwright/test';
import { peerExtension } from '../../../tests/support/peers.ts';
import { type Chromium, launchChromium } from '../../standin/chromium.ts';
import { manyMails } from '../../standin/gmail/many.ts';
import { standInAddress } from '../../standin/gmail/options.ts';
import { gmailSite } from '../../standin/gmail/site.ts';
import { startStandIns } from '../../standin/server.ts';
import { median } from '../budget.ts';
import { settledTime, taskTime, watchMainThread } from '../main-thread.ts';
import type { Measure } from '../measure.ts';

const ROUNDS = 11;
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
  return (await taskTime(session)) - before;
}

const list = (times: readonly number[]) => times.map((ms) => ms.toFixed(0)).join(' ');

/** Typing a mail with the extension and without, in turn. */
export const typing: Measure = {
  name: 'typing',
  async run({ build }) {
    const standIns = await startStandIns({
      'mail.google.com': gmailSite(() => ({ accounts: [manyMails(Date.now(), 50)] })),
    });
    const browsers = [
      await launchChromium({ extension: build, standIns }),
      await launchChromium({ extension: await peerExtension(null), standIns }),
    ] as const;
    try {
      const [on, off] = [await write(browsers[0]), await write(browsers[1])];
      const times: { on: number[]; off: number[] } = { on: [], off: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        times.on.push(await typed(on));
        times.off.push(await typed(off));
      }
      const [withUs, without] = [times.on.slice(WARMING), times.off.slice(WARMING)];
      return [
        {
          name: 'typing in a compose window, extension on over off',
          measured: median(withUs) / median(without),
          budget: 1.1,
          unit: '×',
          detail: `ms of the main thread for ${TEXT.length} keys: on ${list(withUs)}; off ${list(without)}`,
        },
      ];
    } finally {
      for (const browser of browsers) await browser.close();
      await standIns.close();
    }
  },
};
