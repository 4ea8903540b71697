import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known } from '../../../scripts/standin/gmail/demo/people.ts';
import { until } from '../../support/until.ts';
import { badgeOf, clickBadge, settledBadges } from './badges.ts';
import { frameOf, type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.answer('site.choose', {
    commandId: crypto.randomUUID(),
    siteKey: 'gmail',
    choice: 'panel',
  });
});
afterAll(() => stage.close());

const native = async (): Promise<string> =>
  String(
    await stage.firefox.chrome(
      `SidebarController.isOpen ? String(SidebarController.currentID) : 'closed'`,
    ),
  );

/** Whether the hover card is seen in the page: told by its frame alone, in a closed root. */
async function cardShown({ document }: MailTab): Promise<boolean> {
  const answer = await stage.firefox.bidi('script.callFunction', {
    functionDeclaration: `() => [...document.getElementsByTagName('dangol-frame')]`,
    target: { context: document.context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' },
  });
  return JSON.stringify(answer).includes('"data-shown"');
}

describe('the sidebar of the browser in Firefox', () => {
  it('is not opened by a badge, which names the shortcut instead, and not in the page either', async () => {
    const tab = await stage.mail();
    await settledBadges(stage.firefox.bidi, tab);
    // Warmed by the first move of the pointer in this tab.
    await tab.page.mouse.move(4, 4);
    await tab.page.mouse.move(5, 5);
    const hover = await frameOf(stage.firefox, tab.document, 'sidebar.html#hover');
    await clickBadge(stage.firefox.bidi, tab, known.tomas.email);
    await hover.waitFor(`/Alt.*Shift.*D/.test(document.body.textContent)`);
    expect(await native()).toBe('closed');
    await expect(frameOf(stage.firefox, tab.document, 'sidebar.html#docked', 300)).rejects.toThrow(
      'No frame',
    );
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('opens by the shortcut; then a badge click needs no hint', async () => {
    const tab = await stage.mail();
    await settledBadges(stage.firefox.bidi, tab);
    const opened = async () => (await native()) === 'dangol_dangol_app-sidebar-action';
    const press = () =>
      stage.firefox.chrome(
        `document.querySelector('keyset[id^="ext-keyset-id-dangol"] key')
          .dispatchEvent(new CustomEvent('command', { bubbles: true, cancelable: true })); true`,
      );
    // The press wakes the background, which must know the site's choice in that turn.
    await until(
      async () => {
        await stage.firefox.stopBackground();
        return (await stage.firefox.backgroundState()) === 'stopped';
      },
      30_000,
      'the event page did not stop',
    );
    await press();
    await until(opened, 30_000, 'the sidebar did not open at the first press');
    // Warmed by the first move of the pointer in this tab.
    await tab.page.mouse.move(4, 4);
    await tab.page.mouse.move(5, 5);
    const hover = await frameOf(stage.firefox, tab.document, 'sidebar.html#hover');
    // Whoever rests on the badge is told who it is; the click then puts the card away and says nothing of keys.
    const badge = await badgeOf(stage.firefox.bidi, tab, known.tomas.email);
    await tab.page.mouse.move(badge.x, badge.y);
    await hover.waitFor(`document.body.textContent.includes(${JSON.stringify(known.tomas.name)})`);
    await clickBadge(stage.firefox.bidi, tab, known.tomas.email);
    // As long as the hint took above, and more.
    await sleep(3_000);
    expect(String(await hover.evaluate('document.body.textContent'))).not.toMatch(/Alt.*Shift.*D/);
    expect(await tab.document.evaluate('location.hash')).toBe('#inbox');
    expect(await opened()).toBe(true);
    // Whoever leaves the badge and comes back is told again.
    expect(await cardShown(tab)).toBe(false);
    await tab.page.mouse.move(4, 4);
    const again = await badgeOf(stage.firefox.bidi, tab, known.tomas.email);
    await tab.page.mouse.move(again.x, again.y);
    await until(() => cardShown(tab), 30_000, 'the card did not come again');
    await tab.page.mouse.move(4, 4);
    await until(async () => !(await cardShown(tab)), 30_000, 'the card stays');
    await tab.page.close();
  });
});
