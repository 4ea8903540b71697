import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBook } from '../../../scripts/sample/book.ts';
import { answerOf } from '../../support/messages.ts';
import { bookPrint, contentsOf, tablesOf } from '../../support/seed.ts';
import { openStage, type Stage } from './stage.ts';

const now = Date.now();
const book = sampleBook(now);
const [first, second] = book.contacts;
if (!first || !second) throw new Error('the sample has no people');
const company = book.companies.find(({ id }) => id === first.companyId);
/** The first person once more, as a file may bring them. */
const again = {
  ...first,
  id: v7(),
  createdAt: now,
  name: `Dr. ${first.name.toUpperCase()}`,
  emails: [{ address: 'second.box@gmail.com', key: 'secondbox@gmail.com' }],
  phones: [],
  linkedin: null,
};
/** A namesake at the same company, who is somebody else. */
const namesake = { ...second, id: v7(), createdAt: now, emails: [], phones: [], linkedin: null };
const call = {
  ...book.interactions[0],
  id: v7(),
  kind: 'call' as const,
  contactIds: [again.id],
  customerId: first.companyId,
  subject: 'Asked for a sample',
  messageKey: null,
  nextStep: null,
  complaint: null,
};

let stage: Stage;
let page: Page;

beforeAll(async () => {
  const [model] = book.interactions;
  if (!model || !company) throw new Error('the sample is too small');
  const contents = contentsOf({
    ...book,
    contacts: [...book.contacts, again, namesake],
    interactions: [...book.interactions, { ...model, ...call }],
  });
  stage = await openStage({ tables: await tablesOf(contents, now) });
  page = await stage.chromium.openExtensionPage('dashboard.html#/duplicates');
});
afterAll(() => stage.close());

const row = (name: string) => page.getByRole('listitem', { name });

async function scan(): Promise<void> {
  await page.goto(page.url().replace(/#.*$/, '#/'));
  await page.reload();
  await page.getByRole('link', { name: 'Duplicates' }).click();
  await page.getByText(/looked through/).waitFor();
}

describe('one person once', () => {
  it('finds the pair, merges it with its history, takes it apart, and the book is as before', async () => {
    await page.getByText(/looked through/).waitFor();
    const before = await bookPrint(page);
    const pair = row(again.name);
    await pair.getByText('same name and company').waitFor();
    await pair.getByRole('link', { name: /Compare and merge/ }).click();
    await page.getByRole('heading', { name: 'Merge two people' }).waitFor();
    await page.getByRole('radio', { name: first.name, exact: true }).check();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    const became = `${again.name} → ${first.name}`;
    await row(became).waitFor();

    const merged = await answerOf(page, 'badges.lookup', {
      refs: ['second.box@gmail.com'],
      own: [],
    });
    expect(merged).toMatchObject([{ state: 'known', contactId: first.id }]);
    const history = await answerOf(page, 'timeline.list', {
      customerId: null,
      contactId: first.id,
      kinds: [],
      search: call.subject,
      before: null,
      limit: 5,
    });
    expect(history.entries).toMatchObject([{ title: call.subject }]);

    await row(became)
      .getByRole('button', { name: /Take apart/ })
      .click();
    await row(became).getByText('Nothing was changed since.').waitFor();
    await row(became).getByRole('button', { name: 'Take apart now' }).click();
    await row(became)
      .getByText(/taken apart/)
      .waitFor();
    const after = await bookPrint(page);
    const { merges: _before, ...was } = before.records;
    const { merges: _after, ...is } = after.records;
    expect(is).toEqual(was);
  });

  it('never suggests again whom the rep told apart', async () => {
    await scan();
    const pair = row(`${second.name} and ${second.name}`);
    await pair.getByRole('button', { name: /Not the same person/ }).click();
    await pair.waitFor({ state: 'detached' });
    await scan();
    await row(again.name).first().waitFor();
    expect(await pair.count()).toBe(0);
    await page.getByRole('heading', { name: 'Not the same', exact: true }).waitFor();
  });
});
