import { type Peer, peerFinds } from '../../../../tests/support/peers.ts';
import type { Chromium } from '../../../standin/chromium.ts';
import { address, ROWS } from './runners.ts';

/** Fails unless the peer finds the rows, the conversation and its messages: else the page is no measure. */
export async function proveStandIn(browser: Chromium, peer: Peer): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const list = await peerFinds(page, (found) => found.rows.length >= ROWS);
  await page.locator('tr[role=row]').first().click();
  const open = await peerFinds(
    page,
    (found) => found.threads.length > 0 && found.messages.length > 0,
  );
  await page.close();
  const rows = list?.rows.length ?? 0;
  const threads = open?.threads.length ?? 0;
  const messages = open?.messages.length ?? 0;
  if (rows < ROWS || threads === 0 || messages === 0) {
    throw new Error(`${peer} finds ${rows} rows, ${threads} conversations, ${messages} messages`);
  }
  return `${peer} finds ${rows} rows, ${threads} conversation, ${messages} messages`;
}
