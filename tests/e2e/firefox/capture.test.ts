import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strangers } from '../../../scripts/standin/gmail/demo/people.ts';
import { leaks } from '../../../scripts/standin/leaks.ts';
import { TEAM_HOST, teamAddress, teamSite } from '../../support/team-page.ts';
import { until } from '../../support/until.ts';
import { openStage, type Stage } from './stage.ts';

const { marek } = strangers;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ tables: null, sites: { [TEAM_HOST]: teamSite } });
});
afterAll(() => stage.close());

async function show(path: string): Promise<Page> {
  const page = await stage.firefox.newPage();
  await page.goto(teamAddress(path));
  await page.bringToFront();
  return page;
}

/** Everything of a page that a script could leave traces in. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.styleSheets.length,
  }));

/** Presses the shortcut for capturing: the browser lets the extension into the page in front. */
const press = () =>
  stage.firefox.chrome(
    `[...document.querySelectorAll('keyset[id^="ext-keyset-id-dangol"] key')]
      .find((key) => key.getAttribute('key')?.toUpperCase() === 'A')
      .dispatchEvent(new CustomEvent('command', { bubbles: true, cancelable: true })); true`,
  );
const nativeSidebar = async () =>
  String(
    await stage.firefox.chrome(`String(SidebarController.isOpen && SidebarController.currentID)`),
  );

describe('capturing from any page in Firefox', () => {
  it('reads one person after the shortcut, shows them in the sidebar of the browser, and saves', async () => {
    const page = await show('/marek');
    const before = await traces(page);
    await press();
    await until(
      async () => (await nativeSidebar()) === 'dangol_dangol_app-sidebar-action',
      30_000,
      'the sidebar did not open',
    );
    // The same page as in the browser's sidebar, in a tab that the test can drive.
    const title = `document.querySelector('form input[name=title]')`;
    await stage.desk.waitFor(`${title}?.value === 'Head of Sales'`, 30_000);
    expect(
      await stage.desk.evaluate(`document.querySelector('form input[type=email]').value`),
    ).toBe(marek.email);
    expect(await traces(page)).toEqual(before);
    await stage.desk.evaluate(`document.querySelector('form button[type=submit]').click()`);
    await stage.desk.waitFor(`document.body.textContent.includes('${marek.name} saved')`, 30_000);
    const card = await stage.answer('card.get', { ref: marek.email });
    expect(card?.contact).toMatchObject({
      title: 'Head of Sales',
      provenance: { emails: { how: 'json-ld', url: teamAddress('/marek') } },
    });
    await page.close();
  });

  it('offers several people as a list', async () => {
    const page = await show('/team');
    await press();
    await stage.desk.waitFor(`document.body.textContent.includes('Petra Lund')`, 30_000);
    expect(
      await stage.desk.evaluate(`document.querySelectorAll('ul input[type=checkbox]').length`),
    ).toBe(3);
    await page.close();
  });

  it('asks nothing of the network', () => {
    expect(leaks(stage.standIns.proxy.refused)).toEqual([]);
  });
});
