import { answerOf } from '../../tests/support/messages.ts';
import { fillBook } from '../../tests/support/seed.ts';
import { type Chromium, launchChromium } from '../standin/chromium.ts';
import type { StandIns } from '../standin/server.ts';
import { largeBook, type Rows } from './large-book.ts';

/** Starts a Chromium whose book holds `size` people, lets `work` use it, and ends it whatever happens. */
export const withLargeBook = <Value>(
  extension: string,
  standIns: StandIns,
  size: number,
  work: (browser: Chromium) => Promise<Value>,
): Promise<Value> => withBook(extension, standIns, largeBook(size), work);

/** The same with any rows, put in chunk by chunk. */
export async function withBook<Value>(
  extension: string,
  standIns: StandIns,
  book: Iterable<Rows>,
  work: (browser: Chromium) => Promise<Value>,
): Promise<Value> {
  const browser = await launchChromium({ extension, standIns });
  try {
    const page = await browser.openExtensionPage('sidepanel.html');
    await answerOf(page, 'database.id', {});
    for (const rows of book) await fillBook(page, rows);
    await page.close();
    return await work(browser);
  } finally {
    await browser.close();
  }
}
