import { afterAll, beforeAll, expect, it } from 'vitest';
import { everybody } from '../../../scripts/standin/linkedin/people.ts';
import { reactSite } from '../../../scripts/standin/linkedin/react/site.ts';
import { settledBadges } from './badges.ts';
import { openStage, type Stage } from './stage.ts';

const PATIENCE = 30_000;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ tables: null, sites: { 'www.linkedin.com': reactSite() } });
});
afterAll(() => stage.close());

it('keeps one badge per person in a page of React that hydrates, re-orders and unmounts, and disturbs nothing', async () => {
  const { page, session, errors } = await stage.linkedin('/search/results/people/');
  /** How many badges each result holds. */
  const held = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[role=listitem]')].map(
        (item) => item.querySelectorAll('dangol-badge').length,
      ),
    );
  const names = () => page.locator('[role=listitem] a').allTextContents();
  const one = everybody.map(() => 1);
  await settledBadges(session, (all) => all.length === everybody.length, PATIENCE);
  expect(await held()).toEqual(one);
  const order = await names();
  await page.getByText('Turn round').click();
  await expect.poll(names).toEqual(order.toReversed());
  await page.getByText('Write anew').click();
  await page.getByText('1 mutual connections').first().waitFor();
  await expect.poll(held).toEqual(one);
  await page.getByText('Take away').click();
  await expect.poll(() => page.locator('dangol-badge').count()).toBe(0);
  await page.getByText('Bring back').click();
  await expect.poll(held).toEqual(one);
  await settledBadges(session, (all) => all.length === everybody.length, PATIENCE);
  expect(errors).toEqual([]);
  await page.close();
});
