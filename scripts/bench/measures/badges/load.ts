import type { CDPSession, Page } from '@playwright/test';
import { peerFinds } from '../../../../tests/support/peers.ts';
import type { Chromium } from '../../../standin/chromium.ts';
import { everyNode, shadowRoots } from '../../../standin/pierce.ts';
import { settledTime, watchMainThread } from '../../main-thread.ts';
import { address, ROWS, type Runner } from './runners.ts';

/** Loads the inbox once in a new tab: processor time of the whole main thread in ms. Fails when not all rows got their mark. */
export async function loadOnce(browser: Chromium, runner: Runner): Promise<number> {
  const page = await browser.context.newPage();
  try {
    const session = await watchMainThread(page);
    await page.goto(address);
    await page
      .locator('tr[role=row]')
      .nth(ROWS - 1)
      .waitFor();
    const took = await settledTime(page, session);
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
