import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { known } from '../../../scripts/standin/gmail/demo/people.ts';
import { extensionFrame, until } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { TEAM_HOST, teamAddress, teamSite } from '../../support/team-page.ts';
import { settledBadges } from './badges.ts';
import { closePanels, nativePanels, newPanel, pressShortcut } from './panels.ts';
import { openPopup } from './popup.ts';
import type { RawDocument } from './raw.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;
const id = () => crypto.randomUUID().replace(/^(.{14})./, '$17');

beforeAll(async () => {
  stage = await openStage({ sites: { [TEAM_HOST]: teamSite } });
});
afterAll(() => stage.close());
afterEach(() => closePanels(stage));

const choose = (choice: 'page' | 'panel') =>
  answerOf(stage.desk, 'site.choose', { commandId: id(), siteKey: 'gmail', choice });

/** Where pictures go when somebody wants to look at them. */
const pictures = process.env.DANGOL_PICTURES;
async function look(name: string, panel: RawDocument): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await writeFile(`${pictures}/${name}.png`, await panel.picture());
}

const says = (text: string) => `document.body.textContent.includes(${JSON.stringify(text)})`;

describe('the shortcut', () => {
  it('opens the browser’s panel on a page of any other site: the book, and how to add somebody', async () => {
    const page = await stage.chromium.context.newPage();
    await page.goto(teamAddress('/marek'));
    await pressShortcut(stage, page);
    const panel = await newPanel(stage, []);
    await panel.waitFor(says('Latest customers'));
    // A shortcut that a test dispatches lets nobody in, other than the one a rep presses.
    await panel.waitFor(says('An ordinary page'));
    await panel.waitFor(says('To add somebody from it'));
    await look('elsewhere', panel);
    const popup = await openPopup(stage, page);
    await popup.close();
    await pressShortcut(stage, page);
    const button = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Capture from this page'))`;
    await panel.waitFor(`Boolean(${button})`);
    await look('elsewhere-open', panel);
    await panel.evaluate(`${button}.click()`);
    await panel.waitFor(
      `document.querySelector('form input[name=title]')?.value === 'Head of Sales'`,
      30_000,
    );
    await page.close();
  });

  it('shows and hides the sidebar in the page where it stands there, and opens no panel', async () => {
    const tab = await stage.mail();
    await settledBadges(tab.session);
    await extensionFrame(tab.page, 'sidebar.html#docked');
    const width = () =>
      tab.page.evaluate(() => document.documentElement.getBoundingClientRect().width);
    await until(async () => (await width()) === 1080, 30_000, 'no room was made');
    await pressShortcut(stage, tab.page);
    await until(async () => (await width()) === 1440, 30_000, 'the sidebar did not collapse');
    expect(await nativePanels(stage)).toEqual([]);
    await pressShortcut(stage, tab.page);
    await until(async () => (await width()) === 1080, 30_000, 'the sidebar did not come back');
    await tab.page.close();
  });

  it('opens the panel at the first press where the rep chose it', async () => {
    await choose('panel');
    try {
      const tab = await stage.mail();
      await settledBadges(tab.session);
      await pressShortcut(stage, tab.page);
      await newPanel(stage, []);
      await tab.page.close();
    } finally {
      await choose('page');
    }
  });
});

describe('the browser’s panel', () => {
  /** Opens a conversation with this person in a new tab. */
  async function conversation(email: string): Promise<MailTab> {
    const tab = await stage.mail();
    await opened(tab, email);
    return tab;
  }
  async function opened(tab: MailTab, email: string): Promise<void> {
    await settledBadges(tab.session);
    await tab.page.locator(`tr[role="row"]:visible:has(span[email="${email}"])`).first().click();
    await tab.page.locator('h2[data-legacy-thread-id]:visible').waitFor();
  }

  it('shows the people of the tab in front, and of its own window only', async () => {
    await choose('panel');
    try {
      const ana = await conversation(known.tomas.email);
      await pressShortcut(stage, ana.page);
      const panel = await newPanel(stage, []);
      await panel.waitFor(says(known.tomas.name), 30_000);
      // Another tab of the window comes to the front, and the first one again.
      const other = await conversation(known.linnea.email);
      await panel.waitFor(says(known.linnea.name), 30_000);
      await ana.page.bringToFront();
      await panel.waitFor(says(known.tomas.name), 30_000);
      await other.page.bringToFront();
      await panel.waitFor(says(known.linnea.name), 30_000);

      // A second window: its tab is in front of the rep, but not of this panel.
      const opening = stage.chromium.context.waitForEvent('page');
      await stage.desk.evaluate(
        (url) => Reflect.get(globalThis, 'chrome').windows.create({ url }),
        'https://mail.google.com/mail/u/0/#inbox',
      );
      const page = await opening;
      await page.waitForURL(/mail\.google\.com/);
      const session = await stage.chromium.context.newCDPSession(page);
      const second: MailTab = { page, session, errors: [] };
      await opened(second, known.daon.email);
      const before = await nativePanels(stage);
      await pressShortcut(stage, page);
      const beside = await newPanel(stage, before);
      await beside.waitFor(says(known.daon.name), 30_000);
      await panel.waitFor(says(known.linnea.name), 30_000);
      expect(await panel.evaluate(says(known.daon.name))).toBe(false);
      // What happens in the first window does not reach the second one's panel.
      await ana.page.bringToFront();
      await panel.waitFor(says(known.tomas.name), 30_000);
      expect(await beside.evaluate(says(known.daon.name))).toBe(true);
      for (const tab of [ana, other, second]) {
        expect(tab.errors).toEqual([]);
        await tab.page.close();
      }
    } finally {
      await choose('page');
    }
  });
});
