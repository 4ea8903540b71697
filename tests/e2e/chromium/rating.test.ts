import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBook } from '../../../scripts/sample/book.ts';
import { known } from '../../../scripts/standin/gmail/demo/people.ts';
import { answerOf } from '../../support/messages.ts';
import { contentsOf, tablesOf } from '../../support/seed.ts';
import { settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

const { email, name } = known.linnea;
const patience = 60_000;
let stage: Stage;
let mail: MailTab;

beforeAll(async () => {
  const now = Date.now();
  const book = sampleBook(now);
  const contents = contentsOf({ ...book, settings: { ...book.settings, ratedBy: '' } });
  stage = await openStage({ tables: await tablesOf(contents, now) });
  mail = await stage.mail();
});
afterAll(() => stage.close());

/** The grades painted beside her address in the mail. */
async function grades(enough: (all: (string | null)[]) => boolean): Promise<(string | null)[]> {
  const of = (badges: { email: string; grade: string | null }[]) =>
    badges.filter((badge) => badge.email === email).map(({ grade }) => grade);
  return of(await settledBadges(mail.session, (badges) => enough(of(badges))));
}

describe('a rating in its form', () => {
  it('asks for the name, freezes, changes the badge in the mail, and can be read for past quarters', async () => {
    const before = await grades((all) => all.length > 0);
    expect(before).not.toContain('C');
    const [hit] = await answerOf(stage.desk, 'book.search', { text: name, limit: 1 });
    const { page } = mail;
    const form = stage.desk;
    await form.goto(
      `chrome-extension://${stage.chromium.extensionId}/dashboard.html#/rating/${hit?.badge.customerId}`,
    );
    // The worst of the five words and of what can be measured: no ceiling could do as much.
    const groups = form.locator('fieldset [role=radiogroup]');
    await groups.first().waitFor();
    for (const group of await groups.all()) await group.locator('label').last().click();
    for (const label of ['Fulfilment rate', 'On-time rate'])
      await form.getByLabel(label, { exact: true }).fill('1');
    const save = form.getByRole('button', { name: 'Save and freeze' });
    await save.click();
    await form.getByText('Type your name first.').waitFor();
    await form.getByLabel('Your name, written under the rating').fill('Ruth Adeyemi');
    await save.click();
    await form.getByText('Frozen by Ruth Adeyemi').waitFor({ timeout: patience });

    await page.bringToFront();
    const after = await grades((all) => all.length > 0 && all.every((grade) => grade === 'C'));
    expect(after.length).toBe(before.length);

    await form.bringToFront();
    const quarters = form.locator('a[href*="#/rating/"]');
    expect(await quarters.count()).toBeGreaterThan(1);
    await quarters.last().click();
    await form.getByText('A rating of a past quarter.').waitFor({ timeout: patience });
    expect(await form.locator('fieldset input').count()).toBe(0);
    expect(await form.getByRole('button', { name: 'Save and freeze' }).count()).toBe(0);
    expect(mail.errors).toEqual([]);
  });
});
