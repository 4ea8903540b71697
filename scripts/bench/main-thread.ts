import type { CDPSession, Page } from '@playwright/test';

/** The main thread counts as done when it took less than this in each of `QUIET` looks in a row. */
const IDLE_MS = 2;
const QUIET = 4;
const LOOK = 250;
const PATIENCE = 30_000;

/** Counts processor time of the page's main thread from now on; call it before the page is loaded. */
export async function watchMainThread(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Processor time in ms of all tasks of the page's main thread; waiting and other processes left out. */
export async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('The browser tells no task time');
  return found.value * 1000;
}

/** Waits until the page has nothing more to do and gives what it took so far. */
export async function settledTime(page: Page, session: CDPSession): Promise<number> {
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
