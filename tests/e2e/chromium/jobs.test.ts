import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { controlWorker } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { buildFolder, openStage, type Stage } from './stage.ts';

const PATIENT = 60_000;
let stage: Stage;
let folder: string;

/**
 * A copy of the build that has the permission to save files from the start: no headless browser shows the
 * dialog in which a rep grants it.
 */
async function withDownloads(): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'dangol-downloads-'));
  await cp(buildFolder(), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = z
    .looseObject({ permissions: z.array(z.string()), optional_permissions: z.array(z.string()) })
    .parse(JSON.parse(await readFile(file, 'utf8')));
  manifest.permissions.push('downloads');
  manifest.optional_permissions = manifest.optional_permissions.filter(
    (one) => one !== 'downloads',
  );
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}

beforeAll(async () => {
  folder = await withDownloads();
  stage = await openStage({ language: 'en', extension: folder });
}, 120_000);
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

const stats = () => answerOf(stage.desk, 'book.stats', {});

async function opened(route: string): Promise<Page> {
  const page = await stage.chromium.openExtensionPage(`dashboard.html#/${route}`);
  page.setDefaultTimeout(PATIENT);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const pick = (page: Page, label: string, name: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the import page', () => {
  it('tries cards out, takes them in, and takes them back after the page was closed', async () => {
    const before = await stats();
    const cards = ['Ines Moreau', 'Jonas Keller', '']
      .map(
        (name, at) =>
          `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEMAIL:card${at}@cards.example\r\nEND:VCARD\r\n`,
      )
      .concat('BEGIN:VCARD\r\nVERSION:4.0\r\nNOTE:nobody\r\nEND:VCARD\r\n')
      .join('');
    const page = await opened('import');
    await pick(page, 'File to import', 'people.vcf', Buffer.from(cards));
    await click(page, 'Check the file');
    await page.getByText('cannot be taken in and').waitFor();
    expect(await stats()).toEqual(before);
    await click(page, 'Import');
    await page.getByText('The file is in the book.').waitFor();
    const added = (await stats()).contacts - before.contacts;
    expect(added).toBeGreaterThanOrEqual(2);
    await page.close();

    const later = await opened('import');
    const past = later.getByRole('listitem').filter({ hasText: 'people.vcf' });
    await past.getByRole('button', { name: 'Take back' }).click();
    await past.getByText('The import was taken back.').waitFor();
    expect(await stats()).toEqual(before);
    await later.close();
  }, 180_000);

  it('stops an import between two steps and goes on with it when the file is chosen again', async () => {
    const before = await stats();
    const rows = Array.from({ length: 6000 }, (_, n) => `Row ${n},row${n}@rows.example`);
    const file = Buffer.from(`Name,E-mail\n${rows.join('\n')}\n`);
    const page = await opened('import');
    await pick(page, 'File to import', 'rows.csv', file);
    await click(page, 'Check the file');
    await click(page, 'Import');
    const ended = page.getByText(/Stopped. What was taken in so far stays|The file is in the book/);
    // A machine may be through before the click comes.
    await Promise.race([click(page, 'Stop').catch(() => null), ended.waitFor()]);
    await ended.waitFor();
    const halfway = (await stats()).contacts - before.contacts;
    await page.close();

    const later = await opened('import');
    await pick(later, 'File to import', 'rows.csv', file);
    const past = later.getByRole('listitem').filter({ hasText: 'rows.csv' });
    if (halfway === 0) {
      await click(later, 'Check the file');
      await click(later, 'Import');
    } else if (halfway < rows.length) await click(later, 'Go on with the import');
    await past.getByText('in the book').waitFor();
    expect((await stats()).contacts - before.contacts).toBe(rows.length);
    await past.getByRole('button', { name: 'Take back' }).click();
    await past.getByText('The import was taken back.').waitFor();
    expect(await stats()).toEqual(before);
    await later.close();
  }, 240_000);
});

describe('a backup', () => {
  const words = 'several words that nobody guesses';

  it('is encrypted with a passphrase that its restore asks for', async () => {
    const before = await stats();
    const page = await opened('backup');
    await page.getByLabel('Encrypt the file with a passphrase').check();
    await page.getByLabel('Passphrase', { exact: true }).first().fill(words);
    const exporting = page.getByRole('button', { name: 'Export everything' });
    expect(await exporting.isDisabled()).toBe(true);
    await page.getByLabel('The same again').first().fill(words);
    const download = page.waitForEvent('download');
    await exporting.click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/\.dangol$/);
    const file = await readFile(await saved.path());
    expect(file.includes('Lindqvist')).toBe(false);

    await answerOf(stage.desk, 'settings.get', {});
    await pick(page, 'Backup file', 'book.dangol', file);
    await page.getByText('This backup is encrypted').waitFor();
    const asked = page.locator('form').filter({ hasText: 'This backup is encrypted' });
    await asked.getByLabel('Passphrase').fill('something else');
    await asked.getByRole('button', { name: 'Open' }).click();
    await page.getByText('That is not the passphrase of this file.').waitFor();
    await asked.getByLabel('Passphrase').fill(words);
    await asked.getByRole('button', { name: 'Open' }).click();
    await page.getByText('The file is whole.').waitFor();
    expect(await stats()).toEqual(before);
    await page.close();
  }, 180_000);

  it('is written by itself when it is due, the worker asleep, and the oldest file goes', async () => {
    const page = await opened('backup');
    const files = () =>
      page.evaluate(async () => {
        const found = await Reflect.get(globalThis, 'chrome').downloads.search({});
        return found
          .filter((one: { byExtensionId?: string }) => one.byExtensionId)
          .filter((one: { state: string }) => one.state === 'complete')
          .map((one: { id: number; filename: string }) => ({ id: one.id, filename: one.filename }));
      });
    const plan = { everyDays: 1, keep: 1, remindDays: 14 };
    const commandId = '01a30000-0000-7000-8000-000000000001';
    await answerOf(stage.desk, 'settings.change', { commandId, changes: { backupPlan: plan } });
    const worker = await controlWorker(stage.chromium);
    await worker.stop();
    await page.evaluate(() =>
      Reflect.get(globalThis, 'chrome').alarms.create('upkeep', { when: Date.now() + 500 }),
    );
    await expect.poll(async () => (await files()).length, { timeout: PATIENT }).toBe(1);
    await worker.dispose();
    const [first] = await files();
    const text = await readFile(first?.filename ?? '', 'utf8');
    expect(text.startsWith('{"dangol":"book"')).toBe(true);

    await expect
      .poll(async () => (await answerOf(stage.desk, 'backup.state', {})).scheduledAt, {
        timeout: PATIENT,
      })
      .not.toBeNull();
    await answerOf(page, 'backup.now', {});
    await expect.poll(async () => (await files())[0]?.id, { timeout: PATIENT }).not.toBe(first?.id);
    await expect.poll(async () => (await files()).length, { timeout: PATIENT }).toBe(1);
    await page.close();
  }, 240_000);
});
