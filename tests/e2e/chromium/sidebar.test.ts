import type { Frame } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { known } from '../../../scripts/standin/gmail/demo/people.ts';
import { clickNode, everyNode, shadowRoots, targets, until } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;
let tab: MailTab;
const id = () => crypto.randomUUID().replace(/^(.{14})./, '$17');

beforeAll(async () => {
  stage = await openStage({
    around: (site) => async (url, request) => {
      const answer = await site(url, request);
      if (!answer || !url.searchParams.has('isolated')) return answer;
      const isolated = {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      };
      return { ...answer, headers: { ...answer.headers, ...isolated } };
    },
  });
});
afterAll(() => stage.close());
afterEach(async () => {
  await tab?.page.close();
  await closePanels();
});

/** A mail tab of this width with its sidebar ready. */
async function docked(width: number, options = {}): Promise<Frame> {
  tab = await stage.mail(options, '');
  await tab.page.setViewportSize({ width, height: 800 });
  await settledBadges(tab.session);
  return ready();
}

async function ready(): Promise<Frame> {
  // The hover card is a frame of ours too, and may be there first.
  const found = () =>
    tab.page.frames().find((one) => /sidebar\.html#(docked|overlay)/.test(one.url()));
  await until(() => found() !== undefined, 30_000, 'no sidebar in the page');
  const frame = found();
  if (!frame) throw new Error('the sidebar went again');
  await frame.getByRole('banner').or(frame.locator('main')).first().waitFor();
  return frame;
}

/** Right edge of the page's own root. */
const pageWidth = () =>
  tab.page.evaluate(() => document.documentElement.getBoundingClientRect().width);
const widthBecomes = (width: number) =>
  until(async () => (await pageWidth()) === width, 30_000, `the page is not ${width} px wide`);

/** How many panels (the desk is one) the browser runs. */
const panels = async () =>
  (await targets(stage.chromium.context)).filter(({ url }) => url.includes('sidepanel.html'))
    .length;

/** A native panel outlives the tab it was opened from. */
async function closePanels(): Promise<void> {
  const session = await stage.chromium.context.browser()?.newBrowserCDPSession();
  const desk = await stage.chromium.context.newCDPSession(stage.desk);
  const own = await desk.send('Target.getTargetInfo');
  const all = (await session?.send('Target.getTargets'))?.targetInfos ?? [];
  for (const { targetId, url } of all) {
    if (url.includes('sidepanel.html') && targetId !== own.targetInfo.targetId)
      await session?.send('Target.closeTarget', { targetId });
  }
  await until(async () => (await panels()) === 1, 30_000, 'a panel stays open');
}

/** A part of our frame's closed root, by class or tag. */
async function part(name: string) {
  const roots = await shadowRoots(tab.session);
  const all = roots.filter(({ host }) => host.tag === 'dangol-frame');
  const nodes = all.flatMap(({ content }) => content.flatMap((node) => [...everyNode(node)]));
  const found = nodes.find(({ tag, attributes }) => tag === name || attributes.class === name);
  if (!found) throw new Error(`no ${name} in our frame`);
  return found;
}

describe('the sidebar in the page', () => {
  for (const width of [1440, 1280, 1024]) {
    it(`makes its room at ${width} px, covers nothing, and gives it back`, async () => {
      await docked(width);
      await widthBecomes(width - 360);
      await tab.page.evaluate(() => window.standIn.compose({ kind: 'popup', to: [] }));
      const covered = await tab.page.evaluate(
        (edge) =>
          [...document.body.querySelectorAll('header, header *, .dw *, [role="main"], .AD *')]
            .filter((one) => one.checkVisibility())
            .filter((one) => one.getBoundingClientRect().right > edge + 0.5)
            .map((one) => `${one.localName}.${one.className}`),
        width - 360,
      );
      expect(covered).toEqual([]);
      const transform = await tab.page.evaluate(() => [
        getComputedStyle(document.body).transform,
        getComputedStyle(document.documentElement).transform,
      ]);
      expect(transform).toEqual(['none', 'none']);
      const before = await tab.page.evaluate(() => {
        window.addEventListener('resize', () => {
          Reflect.set(window, 'resized', Number(Reflect.get(window, 'resized') ?? 0) + 1);
        });
        return document.documentElement.getAttribute('style');
      });
      expect(before).toBeNull();
      const frame = await ready();
      await frame.getByRole('button', { name: 'Collapse' }).click();
      await widthBecomes(width);
      expect(await tab.page.evaluate(() => Reflect.get(window, 'resized'))).toBe(1);
      await clickNode(tab.page, tab.session, await part('tab'));
      await widthBecomes(width - 360);
      expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
    });
  }

  it('lies over the page below 900 px, and says so', async () => {
    const frame = await docked(860);
    // It may have been docked for a moment, before the window became narrow.
    await widthBecomes(860);
    await frame.getByText('covers part of the page').waitFor();
    await tab.page.setViewportSize({ width: 1100, height: 800 });
    await widthBecomes(740);
    await frame.getByText('covers part of the page').waitFor({ state: 'detached' });
  });

  it('takes a width from the hand and remembers it', async () => {
    await docked(1280);
    await widthBecomes(920);
    const y = 400;
    await tab.page.mouse.move(920, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(880, y, { steps: 4 });
    await tab.page.mouse.up();
    await widthBecomes(880);
    await tab.page.reload();
    await widthBecomes(880);
    await until(
      async () => (await answerOf(stage.desk, 'settings.get', {})).sidebarWidth === 400,
      30_000,
      'the width was not kept',
    );
    await answerOf(stage.desk, 'sidebar.size', { width: 360, collapsed: false });
  });

  it('opens and closes by the shortcut', async () => {
    await docked(1280);
    await widthBecomes(920);
    const press = async () => {
      const [worker] = stage.chromium.context.serviceWorkers();
      await worker?.evaluate(async () => {
        const { commands, tabs } = Reflect.get(globalThis, 'chrome');
        const [front] = await tabs.query({ url: 'https://mail.google.com/*' });
        commands.onCommand.dispatch('toggle-sidebar', front);
      });
    };
    await press();
    await widthBecomes(1280);
    await press();
    await widthBecomes(920);
  });
});

describe('the place of the sidebar', () => {
  it('is off where the rep wants none, and comes back without a reload', async () => {
    await docked(1280);
    await widthBecomes(920);
    await answerOf(stage.desk, 'site.choose', { commandId: id(), siteKey: 'gmail', choice: 'off' });
    await widthBecomes(1280);
    const ours = () =>
      tab.page.evaluate(() => document.querySelectorAll('dangol-badge, dangol-frame').length);
    await until(async () => (await ours()) === 0, 30_000, 'something of ours stays');
    await answerOf(stage.desk, 'site.choose', {
      commandId: id(),
      siteKey: 'gmail',
      choice: 'page',
    });
    await settledBadges(tab.session);
    await widthBecomes(920);
  });

  it('is the native panel where the page refuses frames, and no room is made there', async () => {
    const page = await stage.chromium.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/?isolated=1#inbox');
    const session = await stage.chromium.context.newCDPSession(page);
    tab = { page, session, errors: [] };
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
    const badges = await settledBadges(session);
    const badge = badges.find(({ email }) => email === known.daon.email);
    const before = await panels();
    // How long a refused frame is waited for is not known outside: a rep would click again too.
    for (let tries = 0; tries < 12 && (await panels()) === before; tries += 1) {
      if (badge) await clickNode(page, session, badge.inner);
      await page.waitForTimeout(500);
    }
    expect(await panels()).toBe(before + 1);
    expect(await pageWidth()).toBe(1440);
  });

  it('is the native panel where the rep chose it: a badge opens it', async () => {
    await answerOf(stage.desk, 'site.choose', {
      commandId: id(),
      siteKey: 'gmail',
      choice: 'panel',
    });
    try {
      tab = await stage.mail();
      const badges = await settledBadges(tab.session);
      expect(await pageWidth()).toBe(1440);
      const before = await panels();
      const badge = badges.find(({ email }) => email === known.daon.email);
      if (badge) await clickNode(tab.page, tab.session, badge.inner);
      await until(async () => (await panels()) === before + 1, 30_000, 'no panel opened');
    } finally {
      await answerOf(stage.desk, 'site.choose', {
        commandId: id(),
        siteKey: 'gmail',
        choice: 'page',
      });
    }
  });
});
