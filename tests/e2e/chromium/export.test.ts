import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContactFile } from '../../../lib/formats/contactFile.ts';
import type { ContactDraft } from '../../../lib/schema/draft.ts';
import { answerOf } from '../../support/messages.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ language: 'en' });
});
afterAll(() => stage.close());

/** Presses Export and reads the file that the browser was given. */
async function exported(
  page: Page,
): Promise<{ name: string; text: string; people: ContactDraft[] }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await download;
  const bytes = await readFile(await file.path());
  const choices = { format: null, encoding: null, dateOrder: null, mapping: null };
  const read = await readContactFile(bytes, choices);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.faults).toEqual([]);
  const people = read.value.drafts.map(({ draft }) => draft);
  return { name: file.suggestedFilename(), text: bytes.toString(), people };
}

it('exports everybody, then those of a tier, as table and as cards', async () => {
  const { contacts } = await answerOf(stage.desk, 'book.stats', {});
  const page = await stage.chromium.openExtensionPage('dashboard.html#/export');
  const all = await exported(page);
  expect(all.name).toMatch(/^dangol-contacts-\d{4}-\d{2}-\d{2}-\d{4}\.csv$/);
  expect(all.text.startsWith('\uFEFFName,Given name,')).toBe(true);
  expect(all.people).toHaveLength(contacts);
  await page.getByText(`people of ${contacts} were saved as`).waitFor();

  await page.getByLabel('VIP').check();
  await page.getByLabel('vCard 4.0').check();
  const few = await exported(page);
  expect(few.text.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
  expect(few.people.length).toBeGreaterThan(0);
  expect(few.people.length).toBeLessThan(contacts);
  const names = new Set(all.people.map(({ name }) => name));
  expect(few.people.every(({ name }) => names.has(name))).toBe(true);
  const [person] = few.people.filter(({ emails }) => emails.length > 0);
  const badges = await answerOf(stage.desk, 'badges.lookup', {
    refs: person?.emails.slice(0, 1) ?? [],
    own: [],
  });
  expect(badges).toMatchObject([{ state: 'known', tier: 'VIP' }]);

  await page.getByLabel('Text').fill('nobody is called this');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByText('Nobody fits. No file was written.').waitFor();
  await page.close();
});
