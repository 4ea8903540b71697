import type { Frame, Page } from '@playwright/test';
import { answerOf } from '../../tests/support/messages.ts';
import { fillBook } from '../../tests/support/seed.ts';
import { controlWorker } from '../../tests/support/worker.ts';
import { type Chromium, launchChromium } from '../standin/chromium.ts';
import { manyMails, nthPerson } from '../standin/gmail/many.ts';
import { standInAddress } from '../standin/gmail/options.ts';
import { gmailSite } from '../standin/gmail/site.ts';
import { extensionFrame } from '../standin/pierce.ts';
import { startStandIns } from '../standin/server.ts';
import { type Measured, median, percentile } from './budget.ts';
import { largeBook } from './large-book.ts';

const LOOKUPS = 40;
const CARDS = 20;
const SIZES = [1000, 100_000] as const;

/** Milliseconds of one lookup of 50 addresses, asked from a page of the extension. */
async function lookup(page: Page, size: number, turn: number): Promise<number> {
  const emails = Array.from(
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
    { emails, own: [] },
  );
}

async function lookups(page: Page, size: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < LOOKUPS; turn += 1) times.push(await lookup(page, size, turn));
  // The first ones warm the database.
  return times.slice(5);
}

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
    if (stopped) await worker.stop();
    times.push(await card(page, frame, row));
    await page.goBack();
    await page.locator('tr[role=row]').nth(CARDS).waitFor();
  }
  await worker.dispose();
  await page.close();
  return times;
}

const spread = (times: readonly number[]) =>
  `n ${times.length}, median ${median(times).toFixed(1)}, max ${Math.max(...times).toFixed(1)} ms`;

/** Lookups over a small and a large book, and the card of an opened conversation over the large one. */
export async function latency(build: string): Promise<Measured[]> {
  const standIns = await startStandIns({
    'mail.google.com': gmailSite(() => ({ accounts: [manyMails(Date.now(), 50)] })),
  });
  const byBook: number[][] = [];
  let awake: number[] = [];
  let stopped: number[] = [];
  for (const size of SIZES) {
    const browser = await launchChromium({ extension: build, standIns });
    try {
      const page = await browser.openExtensionPage('sidepanel.html');
      await answerOf(page, 'database.id', {});
      for (const rows of largeBook(size)) await fillBook(page, rows);
      byBook.push(await lookups(page, size));
      if (size !== SIZES[1]) continue;
      awake = await cards(browser, false);
      stopped = await cards(browser, true);
    } finally {
      await browser.close();
    }
  }
  await standIns.close();
  const [small = [], large = []] = byBook;
  return [
    {
      name: 'badge lookup of 50 addresses, 100,000 contacts over 1,000',
      measured: median(large) / median(small),
      budget: 2,
      unit: '×',
      detail: `1,000: ${spread(small)}; 100,000: ${spread(large)}`,
    },
    {
      name: 'conversation opened → card painted, 100,000 contacts, worker awake, p95',
      measured: percentile(awake, 0.95),
      budget: 100,
      unit: 'ms',
      detail: spread(awake),
    },
    {
      name: 'conversation opened → card painted, 100,000 contacts, worker stopped, p95',
      measured: percentile(stopped, 0.95),
      budget: 250,
      unit: 'ms',
      detail: spread(stopped),
    },
  ];
}
