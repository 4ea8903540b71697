import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { rowOf } from '../../../lib/db/indexing.ts';
import { unlockBackup } from '../../../lib/formats/backup/lock.ts';
import { readBackup } from '../../../lib/formats/backup/read.ts';
import { controlWorker } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { emptyOut, fillBook } from '../../support/seed.ts';
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
    const rows = Array.from({ length: 2000 }, (_, n) => `Row ${n},row${n}@rows.example`);
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

/** Calls with one person, as the database keeps them. */
const manyCalls = (count: number, contactId: string) =>
  Array.from({ length: count }, (_, n) => {
    const id = `01a40000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    return rowOf('interactions', id, {
      id,
      createdAt: n,
      updatedAt: n,
      kind: 'call',
      at: n,
      atFrom: 'typed',
      minutes: null,
      channel: null,
      contactIds: [contactId],
      customerId: null,
      subject: `call ${n}`,
      text: null,
      url: null,
      messageKey: null,
      account: null,
      nextStep: null,
      complaint: null,
    });
  });

describe('a backup', () => {
  const words = 'several words that nobody guesses';

  it('is encrypted with a passphrase that its restore asks for, and comes back whole', async () => {
    const before = await stats();
    const latest = await answerOf(stage.desk, 'book.latest', { limit: 20 });
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

    await emptyOut(page);
    expect(await stats()).toMatchObject({ contacts: 0, orders: 0 });
    await pick(page, 'Backup file', 'book.dangol', file);
    await page.getByText('This backup is encrypted').waitFor();
    const asked = page.locator('form').filter({ hasText: 'This backup is encrypted' });
    await asked.getByLabel('Passphrase').fill('something else');
    await asked.getByRole('button', { name: 'Open' }).click();
    await page.getByText('That is not the passphrase of this file.').waitFor();
    await asked.getByLabel('Passphrase').fill(words);
    await asked.getByRole('button', { name: 'Open' }).click();
    await page.getByText('The file is whole.').waitFor();
    expect(await stats()).toMatchObject({ contacts: 0 });
    await click(page, 'Replace the book by this backup');
    await page.getByText('The book was replaced by the backup').waitFor();
    expect(await stats()).toEqual(before);
    expect(await answerOf(stage.desk, 'book.latest', { limit: 20 })).toEqual(latest);
    await page.close();
  }, 180_000);

  const written = (page: Page) =>
    page.evaluate(async () => {
      const found = await Reflect.get(globalThis, 'chrome').downloads.search({});
      return found
        .filter((one: { byExtensionId?: string }) => one.byExtensionId)
        .filter((one: { state: string }) => one.state === 'complete')
        .map((one: { id: number; filename: string }) => ({ id: one.id, filename: one.filename }));
    });

  it('is written by itself when it is due, the worker asleep, and the oldest file goes', async () => {
    const page = await opened('backup');
    const files = () => written(page);
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

  it('too large for the worker is written by a page behind, encrypted, which closes by itself', async () => {
    const page = await opened('backup');
    const [contact] = (await answerOf(page, 'book.latest', { limit: 1 })) ?? [];
    await fillBook(page, { interactions: manyCalls(3500, contact?.id ?? '') });
    await page.getByRole('button', { name: /^(Encrypt them|Change the passphrase)$/ }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(words);
    await page.getByLabel('The same again').fill(words);
    await click(page, 'Encrypt from now on');
    await page.getByText('These files are encrypted.').waitFor();
    const before = new Set((await written(page)).map(({ id }: { id: number }) => id));

    const opening = stage.chromium.context.waitForEvent('page', { timeout: PATIENT });
    await answerOf(page, 'backup.now', {});
    const writer = await opening;
    await writer.waitForURL(/#\/backup\/scheduled$/).catch(() => null);
    if (!writer.isClosed())
      await writer.waitForEvent('close', { timeout: PATIENT }).catch(() => null);
    expect(writer.isClosed()).toBe(true);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');

    const fresh = async () =>
      (await written(page)).find(({ id }: { id: number }) => !before.has(id));
    await expect.poll(fresh, { timeout: PATIENT }).toBeDefined();
    const { filename } = await fresh();
    const unlocked = await unlockBackup(new Blob([await readFile(filename)]), words);
    if (!unlocked.ok) throw new Error(unlocked.error.message);
    const read = await readBackup(await unlocked.value.text());
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.book.interactions.length).toBeGreaterThanOrEqual(3500);
    expect(await answerOf(page, 'backup.state', {})).toMatchObject({ failure: null, locked: true });
    await page.close();
  }, 240_000);
});
