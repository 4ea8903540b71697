import type { Frame, Page } from '@playwright/test';
import { controlWorker } from '../../../tests/support/worker.ts';
import type { Chromium } from '../../standin/chromium.ts';
import { manyMails, nthPerson } from '../../standin/gmail/many.ts';
import { standInAddress } from '../../standin/gmail/options.ts';
import { gmailSite } from '../../standin/gmail/site.ts';
import { extensionFrame } from '../../standin/pierce.ts';
import { startStandIns } from '../../standin/server.ts';
import { percentile, spread } from '../budget.ts';
import { withBook } from '../large-book-browser.ts';
import type { Measure } from '../measure.ts';
import { tradingBook } from '../trading-book.ts';

const PEOPLE = 100_000;
/** Customers with orders among whom a card's rank is told; their cards, too, tell what they owe and may owe. */
const CUSTOMERS = Number(process.env.DANGOL_BENCH_CUSTOMERS ?? 20_000);
const CARDS = 40;

/**
 * Milliseconds at the list before the next mail is opened. Back at the list the sidebar asks for what was changed
 * last, and a little later whether a backup is due; nobody opens a mail so fast, and an idle worker has done it long ago.
 */
const AT_THE_LIST = 1000;

/** Milliseconds from the click on row `row` to the person's name painted in the sidebar. */
async function card(page: Page, frame: Frame, row: number): Promise<number> {
  const { name } = nthPerson(row);
  // No inner function has a name here: the compiler would wrap it in a helper the frame does not have.
  const painted = frame.evaluate(
    (wanted) =>
      new Promise<number>((done, failed) => {
        const observer = new MutationObserver(() => {
          const titles = [...document.querySelectorAll('h1, h2')];
          if (!titles.some((title) => title.textContent?.includes(wanted))) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        setTimeout(() => failed(new Error(`no card of ${wanted}`)), 10_000);
      }),
    name,
  );
  const clicked = await page.evaluate((index) => {
    const target = document.querySelectorAll<HTMLElement>('tr[role=row]')[index];
    if (!target) throw new Error(`no row ${index}`);
    const at = performance.timeOrigin + performance.now();
    target.click();
    return at;
  }, row);
  return (await painted) - clicked;
}

async function cards(browser: Chromium, stopped: boolean): Promise<number[]> {
  const page = await browser.context.newPage();
  const worker = await controlWorker(browser);
  await page.goto(standInAddress({}, '#inbox'));
  await page.bringToFront();
  const frame = await extensionFrame(page, 'sidebar.html');
  await page.locator('tr[role=row]').nth(CARDS).waitFor();
  const times: number[] = [];
  for (let row = 1; row <= CARDS; row += 1) {
    await page.waitForTimeout(AT_THE_LIST);
    if (stopped) await worker.stop();
    times.push(await card(page, frame, row));
    await page.goBack();
    await page.locator('tr[role=row]').nth(CARDS).waitFor();
  }
  await worker.dispose();
  await page.close();
  return times;
}

/** How long a customer's card takes after the conversation was opened, over a large book. */
export const cardMeasure: Measure = {
  name: 'card',
  async run({ build }) {
    const standIns = await startStandIns({
      'mail.google.com': gmailSite(() => ({ accounts: [manyMails(Date.now(), 50)] })),
    });
    try {
      const book = tradingBook(PEOPLE, CUSTOMERS, Date.now());
      return await withBook(build, standIns, book, async (browser) => {
        const line = (state: string, budget: number, times: readonly number[]) => ({
          name: `conversation opened → card painted, 100,000 contacts, worker ${state}, p95`,
          measured: percentile(times, 0.95),
          budget,
          unit: 'ms',
          detail: spread(times),
        });
        const awake = await cards(browser, false);
        const stopped = await cards(browser, true);
        return [line('awake', 100, awake), line('stopped', 250, stopped)];
      });
    } finally {
      await standIns.close();
    }
  },
};
