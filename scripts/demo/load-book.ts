import type { Page } from '@playwright/test';
import type { Chromium } from '../standin/chromium.ts';
import { withSampleFile } from './sample-file.ts';

const PATIENCE = 60_000;

/** Loads the sample book as a person restores a backup: choose the file, see what changes, replace. */
export function loadBook(chromium: Chromium, now: number): Promise<number> {
  return withSampleFile(now, async (file, contacts) => {
    const page = await chromium.openExtensionPage('dashboard.html#/backup');
    const button = page.getByRole('button', { name: await word(page, 'backup_restore_button') });
    const done = page.getByText(await word(page, 'backup_restore_done'));
    const refused = page.getByRole('alert');
    await page.locator('input[type=file]').setInputFiles(file);
    await button.or(refused).first().waitFor({ timeout: PATIENCE });
    if (await button.isVisible()) {
      await button.click();
      await done.or(refused).first().waitFor({ timeout: PATIENCE });
    }
    if (!(await done.isVisible())) throw new Error((await refused.first().textContent()) ?? '');
    await page.close();
    return contacts;
  });
}

/** A text of the extension in the language it speaks in this browser. */
async function word(page: Page, key: string): Promise<string> {
  const text: unknown = await page.evaluate(`chrome.i18n.getMessage(${JSON.stringify(key)})`);
  if (typeof text !== 'string' || text === '') throw new Error(`No text ${key}`);
  return text;
}
