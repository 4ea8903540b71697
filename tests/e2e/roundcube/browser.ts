import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { RunningRoundcube } from './server/roundcube';

/** Debian's Chromium, as root: without its own sandbox. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined,
    args: ['--no-sandbox'],
  });

/** The adapter as one script for `page.evaluate`. */
export async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./probe.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome123',
  });
  const script = outputFiles[0]?.text;
  if (!script) throw new Error('The probe was not bundled');
  return script;
}

const ROW = '#messagelist tr.message';

/** Logs in and waits for the list of the inbox. */
export async function login(page: Page, { url, user, pass }: RunningRoundcube): Promise<void> {
  await page.goto(url);
  await page.fill('#rcmloginuser', user);
  await page.fill('#rcmloginpwd', pass);
  await page.keyboard.press('Enter');
  await page.waitForSelector(ROW);
}

const rowOf = (page: Page, subject: string) =>
  page
    .locator(ROW)
    .filter({ has: page.getByText(subject, { exact: true }) })
    .first();

/** Selects a mail in the list and waits for it in the preview pane. */
export async function openMessage(page: Page, subject: string): Promise<FrameLocator> {
  await rowOf(page, subject).locator('.subject a').last().click();
  const frame = page.frameLocator('#messagecontframe');
  await frame.locator('.subject').filter({ hasText: subject }).first().waitFor();
  await frame.locator('#messagebody').waitFor({ state: 'attached' });
  return frame;
}

/** Opens a mail of the listed folder on a page of its own. */
export async function showMessage(page: Page, subject: string): Promise<void> {
  const link = rowOf(page, subject).locator('.subject a[href*="_uid="]').first();
  const href = (await link.getAttribute('href')) ?? '';
  await page.goto(new URL(href, page.url()).href);
  await page.waitForSelector('#messagebody');
}

/** Lists another folder by its IMAP name, as the program does: without a new page. */
export async function openFolder(page: Page, name: string): Promise<void> {
  await page.waitForSelector(ROW);
  // The program drops a click while it is still busy with the list before.
  await page.waitForFunction(() => !document.querySelector('#messagestack .loading'));
  await page.locator(`#mailboxlist a[rel="${name}"]`).click();
  await page.waitForFunction(
    (folder) =>
      document.querySelector('#mailboxlist li.selected a')?.getAttribute('rel') === folder,
    name,
  );
  await page.waitForSelector(`${ROW} a[href*="_mbox=${name}"]`);
}

/** Opens an empty compose page. */
export async function openCompose(page: Page, { url }: RunningRoundcube): Promise<void> {
  await page.goto(`${url}?_task=mail&_action=compose`);
  await page.waitForSelector('[name=_to]', { state: 'attached' });
  await page.waitForFunction(() => document.readyState === 'complete');
}

/** Types recipients as a person does; a comma ends each. */
export async function typeRecipients(page: Page, text: string): Promise<void> {
  const chips = page.locator('#compose_to ul.recipient-input input');
  const field = (await chips.count()) > 0 ? chips : page.locator('[name=_to]');
  await field.click();
  await field.pressSequentially(text);
}
