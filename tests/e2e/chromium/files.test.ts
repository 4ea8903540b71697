import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../../support/messages.ts';
import { emptyOut } from '../../support/seed.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ language: 'en' });
});
afterAll(() => stage.close());

const stats = () => answerOf(stage.desk, 'book.stats', {});

async function opened(route: string): Promise<Page> {
  const page = await stage.chromium.openExtensionPage(`dashboard.html#/${route}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^dangol-\d{4}-\d{2}-\d{2}-\d{4}\.jsonl$/);
  await page.getByText('read back once to prove it whole').waitFor();
  return await file.path();
}

const pick = (page: Page, label: string, name: string, text: string | Buffer) =>
  page.getByLabel(label).setInputFiles({
    name,
    mimeType: 'text/plain',
    buffer: typeof text === 'string' ? Buffer.from(text) : text,
  });

describe('the backup page', () => {
  it('exports, restores after a loss, and puts the earlier book back', async () => {
    const before = await stats();
    const search = await answerOf(stage.desk, 'book.latest', { limit: 20 });
    expect(before.contacts).toBeGreaterThan(100);
    const page = await opened('backup');
    const file = await exported(page);
    await emptyOut(page);
    expect(await stats()).toMatchObject({ contacts: 0, orders: 0 });

    await pick(page, 'Backup file', 'dangol.jsonl', await readFile(file));
    await page.getByRole('button', { name: 'Replace the book by this backup' }).click();
    await page.getByText('The book was replaced by the backup').waitFor();
    expect(await stats()).toEqual(before);
    expect(await answerOf(stage.desk, 'book.latest', { limit: 20 })).toEqual(search);

    await page.getByRole('button', { name: 'Put the earlier book back' }).click();
    await page.getByText('The earlier book is back').waitFor();
    expect(await stats()).toMatchObject({ contacts: 0, orders: 0 });
    await page.getByRole('button', { name: 'Put the earlier book back' }).click();
    await page.getByText('The earlier book is back').waitFor();
    await expect.poll(stats).toEqual(before);
    await page.close();
  });

  it('refuses files and says why, with the book untouched', async () => {
    const before = await stats();
    const page = await opened('backup');
    const text = await readFile(await exported(page), 'utf8');
    const cases = [
      ['name,email\n', 'This is no backup of Dangol.'],
      [text.slice(0, text.length / 2), 'The end of the file is missing.'],
      [text.replace('"name":"', '"name":"X'), 'The file was changed after it was written'],
      [text.replace(/"book":\d+/, '"book":99'), 'made by a newer Dangol'],
    ] as const;
    for (const [altered, reason] of cases) {
      await pick(page, 'Backup file', 'wrong.jsonl', altered);
      await page.getByText(reason).waitFor();
    }
    expect(await page.getByRole('button', { name: 'Replace the book' }).count()).toBe(0);
    expect(await stats()).toEqual(before);
    await page.close();
  });
});

const orders = `Company,Domain,Contact e-mail,Order no,Order date,Amount,Currency
Vellmar Pumpen,vellmar-pumpen.example,petra.lindqvist@vellmar-pumpen.example,V-1,2026-05-02,"1,250.50",EUR
Vellmar Pumpen,vellmar-pumpen.example,petra.lindqvist@vellmar-pumpen.example,V-2,2026-06-02,300,EUR
Osterried,,,O-1,2026-06-03,80,EUR
Vellmar Pumpen,vellmar-pumpen.example,,V-3,someday,1,EUR
`;

describe('the import page', () => {
  const badge = async () =>
    (
      await answerOf(stage.desk, 'badges.lookup', {
        refs: ['petra.lindqvist@vellmar-pumpen.example'],
        own: [],
      })
    )[0];

  it('tries an order list out, takes it in, links what has no address, and takes it back', async () => {
    const before = await stats();
    expect(await badge()).toMatchObject({ state: 'unknown' });
    const page = await opened('import');
    await pick(page, 'File to import', 'orders.csv', orders);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('One row cannot be taken in').waitFor();
    await page.getByText('someday').last().waitFor();
    expect(await stats()).toEqual(before);

    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('The file is in the book.').waitFor();
    expect(await badge()).toMatchObject({ state: 'known', tier: 'Small' });
    expect(await stats()).toMatchObject({
      orders: before.orders + 3,
      companies: before.companies + 2,
    });

    const unlinked = page.getByRole('listitem').filter({ hasText: 'Osterried' });
    await unlinked.getByRole('button', { name: 'Link' }).click();
    await unlinked.getByRole('searchbox').fill('Vellmar');
    await unlinked.getByRole('button', { name: /Vellmar Pumpen/ }).click();
    await page.getByText('Osterried linked').waitFor();
    expect(await answerOf(stage.desk, 'orders.unlinked', {})).toEqual([]);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => answerOf(stage.desk, 'orders.unlinked', {})).toHaveLength(1);

    await page.getByRole('button', { name: 'Take the whole import back' }).click();
    await page.getByText('The import was taken back').waitFor();
    expect(await stats()).toEqual(before);
    expect(await badge()).toMatchObject({ state: 'unknown' });
    await page.close();
  });

  it('asks what the file does not tell: its encoding, the order of day and month, the decimal mark', async () => {
    const page = await opened('import');
    const check = page.getByRole('button', { name: 'Check the file' });
    const rare = Buffer.from([0xd5, 0xe7, 0x8b, 0xd6]);
    const letters = [Buffer.from('Name,E-mail\n'), rare, Buffer.from(',huan@palace.example\n')];
    await pick(page, 'File to import', 'letters.csv', Buffer.concat(letters));
    await page.getByText('Which of these lines can you read?').waitFor();
    expect(await check.isDisabled()).toBe(true);
    await page.getByRole('button', { name: '甄嬛' }).click();
    await page.getByRole('cell', { name: '甄嬛' }).waitFor();
    await expect.poll(() => check.isEnabled()).toBe(true);

    const open = 'Company,Order no,Order date,Amount,Currency\nA,1,03/04/2026,"1,234",EUR\n';
    await pick(page, 'File to import', 'open.csv', open);
    const unclear = page.getByText('The file does not say which. Choose one.');
    await expect.poll(() => unclear.count()).toBe(2);
    expect(await check.isDisabled()).toBe(true);
    await page.getByLabel('Dates are written').selectOption('dmy');
    await page.getByLabel('Decimals are written').selectOption('comma');
    await expect.poll(() => check.isEnabled()).toBe(true);
    await page.close();
  });
});

/** The extension's database. */
const DATABASE = 'dangol';

/** Last, for the book is not to be used afterwards. */
describe('a book that does not open', () => {
  /** The rows in the file that "Export everything" gives, by their store. */
  async function rescued(page: Page): Promise<{ head: string; count: (store: string) => number }> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export everything' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^dangol-raw-\d{4}-\d{2}-\d{2}-\d{4}\.jsonl$/);
    await page.getByText('The book does not open. What lies in the browser was saved').waitFor();
    const lines = (await readFile(await file.path(), 'utf8')).split('\n');
    const count = (store: string) => lines.filter((line) => line.startsWith(`["${store}",`)).length;
    return { head: lines[0] ?? '', count };
  }

  it('because a newer Dangol made it is saved row by row, from where an error leads', async () => {
    await stage.desk.evaluate(async (name) => {
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open(name, 9990);
        opening.onupgradeneeded = () => opening.result.createObjectStore('weather');
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
        opening.onerror = () => failed(opening.error);
      });
    }, DATABASE);
    const home = await stage.chromium.openExtensionPage('dashboard.html');
    const opening = stage.chromium.context.waitForEvent('page');
    await home.getByRole('link', { name: 'Export everything' }).first().click();
    const page = await opening;
    await page.getByText('The book cannot be opened').waitFor();
    const { head, count } = await rescued(page);
    expect(head).toContain('"database":9990');
    expect(count('contacts')).toBeGreaterThan(100);
    await page.close();
    await home.close();
  });

  it('because its migration fails is saved likewise, and stays as it is', async () => {
    await stage.desk.evaluate(async (name) => {
      const settled = (request: IDBOpenDBRequest) =>
        new Promise<IDBDatabase>((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      await settled(indexedDB.deleteDatabase(name));
      // Stores without keys of their own, which no upgrade gives them.
      const opening = indexedDB.open(name, 10);
      opening.onupgradeneeded = () => {
        const store = opening.result.createObjectStore('contacts', { autoIncrement: true });
        for (let n = 0; n < 7; n += 1) store.add({ id: `person ${n}`, record: {}, index: {} });
      };
      (await settled(opening)).close();
    }, DATABASE);
    const page = await opened('backup');
    for (let turn = 0; turn < 2; turn += 1) {
      const { head, count } = await rescued(page);
      expect(head).toContain('"database":10,');
      expect(count('contacts')).toBe(7);
    }
    await page.close();
  });
});
