import type { BrowserContext } from '@playwright/test';
import { standInAddress } from '../standin/gmail/options.ts';
import type { StandIns } from '../standin/server.ts';
import { firstThatWorks } from './browsers.ts';
import { loadBook } from './load-book.ts';
import { openBrowser, passingProfile } from './open.ts';

/** A desktop to open a window on. */
export const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Shows the extension in a window of its own, with the sample book, until it is closed. */
export async function showWindow(standIns: StandIns, now: number): Promise<void> {
  const profile = passingProfile();
  const chromium = await firstThatWorks((browser) =>
    openBrowser(browser, standIns, {
      profile,
      headless: false,
      viewport: null,
      colorScheme: null,
      language: undefined,
    }),
  );
  try {
    const contacts = await loadBook(chromium, now);
    const [first] = chromium.context.pages();
    const page = first ?? (await chromium.context.newPage());
    await page.goto(standInAddress());
    await page.bringToFront();
    console.log(`${chromium.browser.path} shows an inbox with a book of ${contacts} contacts.`);
    console.log('Nothing leaves this computer. Close the window or press Ctrl+C to end.');
    await closed(chromium.context);
  } finally {
    await chromium.close().catch(unlessClosed);
  }
}

/** A browser whose window was closed may be gone already. */
function unlessClosed(error: Error): void {
  if (!error.message.includes('has been closed')) throw error;
}

/** On some desktops a browser lives on without a window: then the last page counts. */
function closed(context: BrowserContext): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (context.pages().length === 0) done();
    };
    for (const page of context.pages()) page.once('close', look);
    context.on('page', (page) => page.once('close', look));
    context.once('close', () => done());
    process.once('SIGINT', () => done());
  });
}
