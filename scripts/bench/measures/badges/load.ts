import type { CDPSession, Page } from '@playwright/test';
import { peerFinds } from '../../../../tests/support/peers.ts';
import type { Chromium } from '../../../standin/chromium.ts';
import { everyNode, shadowRoots } from '../../../standin/pierce.ts';
import { address, ROWS, type Runner } from './runners.ts';

/** The main thread counts as done when it took less than this in each of `QUIET` looks in a row. */
const IDLE_MS = 2;
const QUIET = 4;
const LOOK = 250;
const PATIENCE = 30_000;

/** Processor time in ms of all tasks of the page's main thread since it was loaded; waiting and other processes left out. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('The browser tells no task time');
  return found.value * 1000;
}

/** Waits until the page has nothing more to do and gives what it took. */
async function settled(page: Page, session: CDPSession): Promise<number> {
  const end = performance.now() + PATIENCE;
  let last = await taskTime(session);
  for (let quiet = 0; quiet < QUIET && performance.now() < end; ) {
    await page.waitForTimeout(LOOK);
    const now = await taskTime(session);
    quiet = now - last < IDLE_MS ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

/** Loads the inbox once in a new tab: processor time of the whole main thread in ms. Fails when not all rows got their mark. */
export async function loadOnce(browser: Chromium, runner: Runner): Promise<number> {
  const page = await browser.context.newPage();
  try {
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page
      .locator('tr[role=row]')
      .nth(ROWS - 1)
      .waitFor();
    const took = await settled(page, session);
    const marked = await marks(page, session, runner);
    if (marked < ROWS) throw new Error(`${runner} marked only ${marked} of ${ROWS} rows`);
    return took;
  } finally {
    await page.close();
  }
}

/** Rows with a mark that is drawn. */
async function marks(page: Page, session: CDPSession, runner: Runner): Promise<number> {
  if (runner === 'bare') return ROWS;
  if (runner === 'inboxsdk' || runner === 'gmail-js')
    return (await peerFinds(page, ({ marked }) => marked >= ROWS))?.marked ?? 0;
  const roots = await shadowRoots(session);
  const drawn = ({ tag }: { tag: string }) => tag === 'path';
  return roots.filter(({ host }) => host.tag === 'dangol-badge' && [...everyNode(host)].some(drawn))
    .length;
}
