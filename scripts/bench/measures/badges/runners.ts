import { v7 } from 'uuid';
import { answerOf } from '../../../../tests/support/messages.ts';
import { fillBook } from '../../../../tests/support/seed.ts';
import { type Chromium, launchChromium } from '../../../standin/chromium.ts';
import { standInAddress } from '../../../standin/gmail/options.ts';
import type { StandIns } from '../../../standin/server.ts';
import { largeBook } from '../../large-book.ts';

export const ROWS = 50;
/** gmail-js cannot run under trusted types, so everybody is measured without them. */
export const address = standInAddress({ csp: 'none' }, '#inbox');

/** `badges`: ours with the sidebar in the browser's own panel; `docked`: ours as installed; `bare`: nobody. */
export type Runner = 'bare' | 'badges' | 'docked' | 'inboxsdk' | 'gmail-js';

/** One browser for each, all open at once, so that they can take turns. */
export async function startRunners(
  folders: Record<Runner, string>,
  standIns: StandIns,
): Promise<Record<Runner, Chromium>> {
  const start = (runner: Runner) => launchChromium({ extension: folders[runner], standIns });
  const ours = async (runner: 'badges' | 'docked') => {
    const browser = await start(runner);
    const page = await browser.openExtensionPage('sidepanel.html');
    await answerOf(page, 'database.id', {});
    for (const rows of largeBook(ROWS)) await fillBook(page, rows);
    if (runner === 'badges')
      await answerOf(page, 'site.choose', { commandId: v7(), siteKey: 'gmail', choice: 'panel' });
    await page.close();
    return browser;
  };
  return {
    bare: await start('bare'),
    badges: await ours('badges'),
    docked: await ours('docked'),
    inboxsdk: await start('inboxsdk'),
    'gmail-js': await start('gmail-js'),
  };
}
