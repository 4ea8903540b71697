import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleBook } from '../../../scripts/sample/book.ts';
import type { FirefoxDocument } from '../../support/firefox.ts';
import { contentsOf, tablesOf } from '../../support/seed.ts';
import { openStage, type Stage } from './stage.ts';

const now = Date.now();
const book = sampleBook(now);
const [first] = book.contacts;
if (!first) throw new Error('the sample has no people');
const again = {
  ...first,
  id: v7(),
  createdAt: now,
  name: first.name.toUpperCase(),
  emails: [{ address: 'second.box@gmail.com', key: 'secondbox@gmail.com' }],
};

let stage: Stage;
let page: FirefoxDocument;
const patience = 30_000;

beforeAll(async () => {
  const contents = contentsOf({ ...book, contacts: [...book.contacts, again] });
  stage = await openStage({ tables: await tablesOf(contents, now) });
  page = await stage.firefox.openExtensionPage('dashboard.html#/duplicates');
});
afterAll(() => stage.close());

/** Clicks the button of that text once it is there. */
async function press(text: string): Promise<void> {
  await page.waitFor(
    `[...document.querySelectorAll('button')]
      .find((button) => button.textContent.trim() === ${JSON.stringify(text)})
      ?.setAttribute('data-press', '') === undefined && document.querySelector('[data-press]')`,
    patience,
  );
  await page.click('[data-press]');
  await page.evaluate(`document.querySelector('[data-press]')?.removeAttribute('data-press')`);
}

it('finds one person twice, merges the two, and takes them apart again', async () => {
  const link = `li a[href*="${again.id}"][href^="#/merge/contact/"]`;
  await page.waitFor(`document.querySelector(${JSON.stringify(link)})`, patience);
  await page.click(link);
  await press('Merge');
  await page.waitFor(`document.querySelector('li button[aria-expanded]')`, patience);
  const refs = ['second.box@gmail.com', first.emails[0]?.address ?? ''];
  const [one, other] = await stage.answer('badges.lookup', { refs, own: [] });
  expect(one).toMatchObject({ state: 'known', contactId: other?.contactId });

  await press('Take apart');
  await press('Take apart now');
  await page.waitFor(`document.body.textContent.includes('taken apart')`, patience);
  const [apart, own] = await stage.answer('badges.lookup', { refs, own: [] });
  expect([apart?.contactId, own?.contactId]).toEqual([again.id, first.id]);
});
