import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strangers } from '../../../scripts/standin/gmail/demo/people.ts';
import { leaks } from '../../../scripts/standin/leaks.ts';
import { answerOf } from '../../support/messages.ts';
import { TEAM_HOST, teamAddress, teamSite } from '../../support/team-page.ts';
import { settledBadges } from './badges.ts';
import { openPopup } from './popup.ts';
import { openStage, type Stage } from './stage.ts';

const { marek } = strangers;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ tables: null, sites: { [TEAM_HOST]: teamSite } });
});
afterAll(() => stage.close());

async function show(path: string): Promise<Page> {
  const page = await stage.chromium.context.newPage();
  await page.goto(teamAddress(path));
  return page;
}

/** Everything of a page that a script could leave traces in. */
async function traces(page: Page): Promise<unknown> {
  const session = await stage.chromium.context.newCDPSession(page);
  const listeners: unknown[] = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const found = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    listeners.push(found.listeners.map(({ type }) => type));
  }
  await session.detach();
  const state = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  }));
  return { listeners, ...state };
}

/** The browser's number of the tab on this page, known to a page that was let in. */
const tabOn = (page: Page): Promise<number> =>
  stage.desk.evaluate(async (wanted) => {
    const all = await Reflect.get(globalThis, 'chrome').tabs.query({});
    return all.findLast((tab: { url?: string }) => tab.url === wanted)?.id ?? -1;
  }, page.url());

/** Chooses an entry of the page's menu, as the browser tells the worker; answers the page with the people. */
async function choose(page: Page, entry: string, under: object = {}): Promise<Page> {
  const opening = stage.chromium.context.waitForEvent('page', {
    predicate: (one) => one.url().includes('#/capture/'),
    timeout: 30_000,
  });
  // A sleeping worker would not be in the list.
  await answerOf(stage.desk, 'database.id', {});
  const [worker] = stage.chromium.context.serviceWorkers();
  await worker?.evaluate(
    async ([id, menuItemId, info]) => {
      const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome');
      contextMenus.onClicked.dispatch({ menuItemId, ...info }, await tabs.get(id));
    },
    [await tabOn(page), entry, under] as const,
  );
  return await opening;
}

/** The popup's way into a page. */
const button = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Capture from this page'))`;

const people = async (): Promise<number> => (await answerOf(stage.desk, 'book.stats', {})).contacts;

describe('capturing from any page', () => {
  it('is closed to us until the rep points at the page', async () => {
    const page = await show('/prices');
    expect(await tabOn(page)).toBe(-1);
    await page.close();
  });

  it('says plainly why a page of the browser cannot be read', async () => {
    const page = await stage.chromium.context.newPage();
    await page.goto('chrome://version/');
    const popup = await openPopup(stage, page);
    await popup.waitFor(`Boolean(${button})`);
    await popup.evaluate(`${button}.click()`);
    await popup.waitFor(`document.body.textContent.includes('It belongs to the browser')`);
    await popup.close();
    await page.close();
  });

  it('reads one person in the popup, goes on where it was closed, and leaves nothing in the page', async () => {
    const mail = await stage.mail();
    const page = await show('/marek');
    const before = await traces(page);
    const popup = await openPopup(stage, page);
    await popup.waitFor(`Boolean(${button})`);
    await popup.evaluate(`${button}.click()`);
    await popup.waitFor(
      `document.querySelector('form input[name=title]')?.value === 'Head of Sales'`,
    );
    expect(
      await popup.evaluate(
        `[...document.querySelectorAll('form input')].map((one) => one.value).filter(Boolean)`,
      ),
    ).toEqual([
      'Marek',
      'Dvořánský',
      marek.email,
      'Tarnholt GmbH',
      'Head of Sales',
      '+420221234567',
    ]);
    expect(await traces(page)).toEqual(before);
    await popup.evaluate(`(() => {
      const title = document.querySelector('form input[name=title]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(title, 'Sales Director');
      title.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    const kept = async () => {
      const view = await answerOf(stage.desk, 'capture.get', { tabId: await tabOn(page) });
      return view?.step?.kind === 'form' ? view.step.person.draft.title : null;
    };
    await expect.poll(kept).toBe('Sales Director');
    await popup.close();

    const again = await openPopup(stage, page);
    await again.waitFor(
      `document.querySelector('form input[name=title]')?.value === 'Sales Director'`,
    );
    await again.evaluate(`document.querySelector('form button[type=submit]').click()`);
    await again.waitFor(`document.body.textContent.includes('${marek.name} saved')`);
    await again.close();
    const card = await answerOf(stage.desk, 'card.get', { ref: marek.email });
    expect(card?.contact).toMatchObject({
      title: 'Sales Director',
      provenance: {
        emails: { how: 'json-ld', url: teamAddress('/marek') },
        title: { how: 'typed' },
      },
    });
    await mail.page.bringToFront();
    await settledBadges(
      mail.session,
      (all) => all.some(({ email, state }) => email === marek.email && state === 'known'),
      30_000,
    );
    expect(await traces(page)).toEqual(before);
    await mail.page.close();
    await page.close();
  });

  it('lets the rep tick several people and saves them together, to be taken back as one', async () => {
    const page = await show('/team');
    await (await openPopup(stage, page)).close();
    const before = await people();
    const own = await choose(page, 'capture-page');
    await own.getByRole('heading', { name: /people found/ }).waitFor();
    const row = own.getByRole('listitem').filter({ hasText: marek.name });
    expect(await row.getByText('in the book').count()).toBe(1);
    await own.getByLabel('Tick all who are not in the book').check();
    await own.getByRole('button', { name: 'Review 2 people' }).click();
    await own.getByRole('button', { name: 'Save 2 contacts' }).click();
    // The pointer on it keeps the offer there, however slow the machine.
    await own.getByText('2 contacts saved').hover();
    expect(await people()).toBe(before + 2);
    await own.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(people).toBe(before);
    await own.close();
    await page.close();
  });

  it('reads a selected signature, and a link with what stands beside it', async () => {
    const signature = await show('/signature');
    await (await openPopup(stage, signature)).close();
    await signature.evaluate(() => {
      const block = document.querySelector('pre');
      if (block) getSelection()?.selectAllChildren(block);
    });
    const selected = await choose(signature, 'capture-selection', {
      // As this browser tells it: in one line.
      selectionText: 'Marta Oliveira Head of Purchasing Veleiro, S.A.',
    });
    await expect
      .poll(() => selected.locator('form input[name=company]').inputValue())
      .toContain('Veleiro');
    expect(await selected.locator('form input[type=email]').inputValue()).toBe(
      'marta.oliveira@veleiro.example',
    );
    expect(await selected.locator('form input[name=title]').inputValue()).toBe(
      'Head of Purchasing',
    );
    await selected.close();
    await signature.close();
    const page = await show('/team');
    await (await openPopup(stage, page)).close();
    const linked = await choose(page, 'capture-link', {
      linkUrl: 'mailto:petra.lund@tarnholt.example',
    });
    await expect
      .poll(() => linked.locator('form input[name=title]').inputValue())
      .toBe('Purchasing Manager');
    expect(await linked.locator('form input[name=family]').inputValue()).toBe('Lund');
    await linked.close();
    await page.close();
  });

  it('asks nothing of the network', () => {
    expect(leaks(stage.standIns.proxy.refused)).toEqual([]);
  });
});
