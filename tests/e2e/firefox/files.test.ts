import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContactFile } from '../../../lib/formats/contactFile.ts';
import { GECKO_ID } from '../../support/firefox.ts';
import { type Form, formOf } from './form.ts';
import { openStage, type Stage } from './stage.ts';

const PATIENT = 60_000;
let stage: Stage;
let folder: string;
let downloads: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dangol-files-'));
  downloads = path.join(folder, 'downloads');
  await mkdir(downloads);
  stage = await openStage({
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    },
  });
});
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

const stats = () => stage.answer('book.stats', {});

async function opened(route: string): Promise<Form> {
  const page = await stage.firefox.openExtensionPage(`dashboard.html#/${route}`);
  await page.waitFor(`document.querySelector('h1')`, PATIENT);
  return formOf(stage.firefox, page);
}

/** The files that arrived whole: an unfinished one is empty and has its `.part` beside it. */
async function arrived(within: string): Promise<string[]> {
  const names = existsSync(within) ? await readdir(within, { recursive: true }) : [];
  const whole: string[] = [];
  for (const name of names.filter((one) => /\.(csv|jsonl|dangol)$/.test(one))) {
    const { size } = await stat(path.join(within, name));
    if (size > 0 && !names.includes(`${name}.part`)) whole.push(name);
  }
  return whole.sort();
}

/** Does what brings a download and gives the file that came. */
async function downloaded(ending: RegExp, act: () => Promise<void>): Promise<string> {
  const before = new Set(await arrived(downloads));
  await act();
  const fresh = async () =>
    (await arrived(downloads)).find((name) => !before.has(name) && ending.test(name));
  await expect.poll(fresh, { timeout: PATIENT }).toBeDefined();
  return path.join(downloads, (await fresh()) ?? '');
}

const people = `Wer;Post;Haus
Ines Moreau;ines.moreau@kartenhaus.example;Kartenhaus
Jürgen Größl;juergen@kartenhaus.example;Kartenhaus
;;Nobody at all
Keine Adresse;not an address;Kartenhaus
`;

it('takes contacts in from a table it does not know, gives them out again, and takes the import back', async () => {
  const before = await stats();
  const file = path.join(folder, 'leute.csv');
  await writeFile(file, people);
  const page = await opened('import');
  await page.pick('File to import', file);
  await page.says('Choose the column with the name.');
  await page.choose('Contact name', 'Wer');
  await page.choose('E-mail', 'Post');
  await page.choose('Company', 'Haus');
  await page.press('Check the file');
  await page.says('2 rows cannot be taken in and are left out.');
  await page.says('not an address');
  expect(await stats()).toEqual(before);

  await page.press('Import');
  await page.says('The file is in the book.');
  expect(await stats()).toMatchObject({
    contacts: before.contacts + 2,
    companies: before.companies + 1,
  });

  const list = await opened('export');
  const saved = await downloaded(/\.csv$/, () => list.press('Export'));
  const bytes = await readFile(saved);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const choices = { format: null, encoding: null, dateOrder: null, mapping: null };
  const read = await readContactFile(bytes, choices);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.drafts).toHaveLength(before.contacts + 2);
  expect(read.value.drafts.map(({ draft }) => draft)).toContainEqual(
    expect.objectContaining({
      name: 'Jürgen Größl',
      emails: ['juergen@kartenhaus.example'],
      company: 'Kartenhaus',
    }),
  );

  await page.press('Take the whole import back');
  await page.says('The import was taken back. The book is as before.');
  expect(await stats()).toEqual(before);
});

it('encrypts a backup and restores it whole into an emptied book', async () => {
  const words = 'several words that nobody guesses';
  const before = await stats();
  const latest = await stage.answer('book.latest', { limit: 20 });
  const page = await opened('backup');
  await page.tick('Encrypt the file with a passphrase');
  await page.fill('Passphrase', words);
  await page.fill('The same again', words);
  const file = await downloaded(/\.dangol$/, () => page.press('Export everything'));
  expect((await readFile(file)).includes('Lindqvist')).toBe(false);

  await stage.lose();
  expect(await stats()).toMatchObject({ contacts: 0, orders: 0 });
  const later = await opened('backup');
  await later.pick('Backup file', file);
  await later.says('This backup is encrypted');
  await later.fill('Passphrase', 'something else');
  await later.press('Open');
  await later.says('That is not the passphrase of this file.');
  await later.fill('Passphrase', words);
  await later.press('Open');
  await later.says('The file is whole.');
  expect(await stats()).toMatchObject({ contacts: 0 });
  await later.press('Replace the book by this backup');
  await later.says('The book was replaced by the backup');
  expect(await stats()).toEqual(before);
  expect(await stage.answer('book.latest', { limit: 20 })).toEqual(latest);
});

it('writes a scheduled backup by itself, the background asleep, and keeps as many as were asked for', async () => {
  await stage.firefox.chrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
    const wanted = { permissions: ['downloads'], origins: [] };
    await ExtensionPermissions.add(${JSON.stringify(GECKO_ID)}, wanted, extension);
    return true;
  })()`);
  const plan = { everyDays: 1, keep: 1, remindDays: 14 };
  const commandId = '01a30000-0000-7000-8000-000000000001';
  await stage.answer('settings.change', { commandId, changes: { backupPlan: plan } });
  await stage.firefox.stopBackground();
  const within = path.join(downloads, 'Dangol');
  const first = await downloaded(/Dangol.*\.jsonl$/, async () => {
    await stage.desk.evaluate(`browser.alarms.create('upkeep', { when: Date.now() + 500 })`);
  });
  const [header = ''] = (await readFile(first, 'utf8')).split('\n');
  expect(JSON.parse(header)).toMatchObject({ dangol: 'book' });
  const noted = async () => (await stage.answer('backup.state', {})).scheduledAt;
  await expect.poll(noted, { timeout: PATIENT }).not.toBeNull();
  const at = await noted();

  await stage.answer('backup.now', {});
  await expect.poll(noted, { timeout: PATIENT }).not.toBe(at);
  await expect.poll(() => arrived(within), { timeout: PATIENT }).toHaveLength(1);
  expect(await arrived(within)).not.toContain(path.basename(first));
});
