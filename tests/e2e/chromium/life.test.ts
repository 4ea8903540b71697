import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known } from '../../../scripts/standin/gmail/demo/people.ts';
import { boxOf, extensionFrame, until } from '../../support/chromium.ts';
import { type Painted, settledBadges } from './badges.ts';
import { buildFolder, type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Everybody's badges of a list, as address and face. */
const listOf = (badges: Painted[]) =>
  badges.map(({ email, state, tier, grade }) => `${email} ${state} ${tier} ${grade}`);

const open = (tab: MailTab) =>
  tab.page.locator(`tr[role="row"]:visible:has(span[email="${known.daon.email}"])`).first().click();

/** Where every element of the page itself stands. */
const boxes = (tab: MailTab): Promise<string[]> =>
  tab.page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => !one.localName.startsWith('dangol-') && one.checkVisibility())
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.localName, x, y, width, height].map(String).join(' ');
      }),
  );

describe('badges through the life of a page', () => {
  it('are the same in two tabs, after back and forward, and after a refresh', async () => {
    const [one, two] = [await stage.mail(), await stage.mail()];
    const list = listOf(await settledBadges(one.session));
    expect(listOf(await settledBadges(two.session))).toEqual(list);
    await open(one);
    await settledBadges(one.session, (all) => all.some(({ kind }) => kind === 'header'));
    await one.page.goBack();
    const back = await settledBadges(one.session, (all) => all.length === list.length);
    expect(listOf(back)).toEqual(list);
    await one.page.goForward();
    await settledBadges(one.session, (all) => all.some(({ kind }) => kind === 'header'));
    await one.page.goBack();
    await one.page.evaluate(() => window.standIn.refresh());
    const refreshed = await settledBadges(one.session, (all) => all.length === list.length);
    expect(listOf(refreshed)).toEqual(list);
    await one.page.reload();
    const again = await settledBadges(one.session, (all) => all.length === list.length);
    expect(listOf(again)).toEqual(list);
    expect([...one.errors, ...two.errors]).toEqual([]);
    await Promise.all([one.page.close(), two.page.close()]);
  });

  it('leave every element of the page where it was when the answer comes', async () => {
    const tab = await stage.mail({ slow: 300 });
    await tab.page.evaluate(() => {
      // Noted in the task in which the hosts come, before any answer can be there.
      const note = (observer: MutationObserver) => {
        if (!document.querySelector('dangol-badge')) return;
        observer.disconnect();
        Reflect.set(window, 'hostsAt', performance.now());
      };
      const watching = new MutationObserver((_records, observer) => note(observer));
      watching.observe(document.body, { subtree: true, childList: true });
      note(watching);
    });
    await until(() => tab.page.evaluate(() => Reflect.has(window, 'hostsAt')), 30_000, 'no hosts');
    const shifted = await tab.page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const since: unknown = Reflect.get(window, 'hostsAt');
              if (entry.startTime > Number(since)) sum += Number(Reflect.get(entry, 'value'));
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 150);
        }),
    );
    const before = await boxes(tab);
    await settledBadges(tab.session);
    expect(await boxes(tab)).toEqual(before);
    expect(shifted).toBeLessThan(0.25);
    await tab.page.close();
  });

  it('keep the height of rows, heads and chips that have them', async () => {
    for (const options of [{}, { layout: 'classic' }, { pane: 'right' }] as const) {
      const tab = await stage.mail(options);
      await settledBadges(tab.session);
      const grown = () =>
        tab.page.evaluate(() => {
          const hosts = [...document.querySelectorAll<HTMLElement>('dangol-badge')].filter((host) =>
            host.checkVisibility(),
          );
          const lines = hosts.map((host) => host.closest('tr, .afV, .vR') ?? host);
          const heights = lines.map((line) => line.getBoundingClientRect().height);
          for (const host of hosts) host.style.setProperty('display', 'none', 'important');
          const places = hosts.map((host) => host.parentNode);
          for (const host of hosts) host.remove();
          const without = lines.map((line) => line.getBoundingClientRect().height);
          for (const [index, host] of hosts.entries()) {
            host.removeAttribute('style');
            places[index]?.appendChild(host);
          }
          return lines.flatMap((line, index) =>
            heights[index] === without[index]
              ? []
              : [`${line.className} ${without[index]} → ${heights[index]}`],
          );
        });
      expect(await grown()).toEqual([]);
      await tab.page.close();
    }
  });

  it('stand inside their row, whatever the direction', async () => {
    for (const options of [{}, { lang: 'ar' }] as const) {
      const tab = await stage.mail(options);
      const badges = await settledBadges(tab.session);
      const rows = await tab.page.evaluate(() =>
        [...document.querySelectorAll('dangol-badge')]
          .filter((host) => host.checkVisibility())
          .map((host) => {
            const { left, right, top, bottom } = host.parentElement?.getBoundingClientRect() ?? {
              left: 0,
              right: 0,
              top: 0,
              bottom: 0,
            };
            return { left, right, top, bottom };
          }),
      );
      for (const [index, { host }] of badges.entries()) {
        const box = await boxOf(tab.session, host);
        const row = rows[index];
        if (!box || !row) throw new Error('no box');
        expect([box.width, box.height]).toEqual([52, 24]);
        expect(box.x).toBeGreaterThanOrEqual(row.left - 0.5);
        expect(box.x + box.width).toBeLessThanOrEqual(row.right + 0.5);
      }
      await tab.page.close();
    }
  });

  it('are given up in a box from which the page takes them three times', async () => {
    const tab = await stage.mail();
    const before = await settledBadges(tab.session);
    await tab.page.evaluate(() => {
      const cell = document.querySelector('dangol-badge')?.parentElement;
      Reflect.set(window, 'taken', 0);
      new MutationObserver(() => {
        const host = cell?.querySelector('dangol-badge');
        if (!host) return;
        host.remove();
        Reflect.set(window, 'taken', Number(Reflect.get(window, 'taken')) + 1);
        // Something of the page changes too, so that we look again.
        cell?.setAttribute('data-name', String(Reflect.get(window, 'taken')));
      }).observe(document.body, { subtree: true, childList: true });
      cell?.append(document.createComment(''));
      cell?.setAttribute('data-name', 'x');
    });
    await settledBadges(tab.session, (all) => all.length === before.length - 1);
    await until(
      async () => Number(await tab.page.evaluate(() => Reflect.get(window, 'taken'))) >= 3,
      30_000,
      'the page did not take three',
    );
    for (let i = 0; i < 3; i += 1)
      await tab.page.evaluate(
        (at) =>
          new Promise((done) => {
            document.querySelector('td[data-name]')?.setAttribute('data-name', `again ${at}`);
            requestAnimationFrame(() => requestAnimationFrame(done));
          }),
        i,
      );
    expect(await tab.page.evaluate(() => Reflect.get(window, 'taken'))).toBe(3);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('are there once, without an error, after the extension was reloaded under open tabs', async () => {
    const tabs = [await stage.mail(), await stage.mail({ lang: 'ko' })];
    const lists: string[][] = [];
    for (const { session } of tabs) lists.push(listOf(await settledBadges(session)));
    const copy = (page: Page | undefined) =>
      page?.evaluate(() => document.querySelector('dangol-frame[id]')?.id ?? null);
    const before = await Promise.all(tabs.map(({ page }) => copy(page)));
    // As an update does: the same extension is loaded again under its open pages.
    const browser = await stage.chromium.context.browser()?.newBrowserCDPSession();
    await browser?.send('Extensions.loadUnpacked', { path: buildFolder() });
    for (const [index, { page }] of tabs.entries()) {
      const renewed = async () => ![null, before[index]].includes((await copy(page)) ?? null);
      await until(renewed, 30_000, 'the old copy stays, or no new one comes');
    }
    // The old hosts go with the old copy; the new copy's come.
    for (const [index, { session, errors }] of tabs.entries()) {
      await settledBadges(session, (all) => all.length === lists[index]?.length, 30_000);
      expect(listOf(await settledBadges(session))).toEqual(lists[index]);
      expect(errors).toEqual([]);
    }
    // Sidebar and hover card, the latter warmed by the pointer's first move.
    await tabs[0]?.page.mouse.move(4, 4);
    await tabs[0]?.page.mouse.move(5, 5);
    const frames = () =>
      tabs[0]?.page.evaluate(() => document.querySelectorAll('dangol-frame').length);
    await until(async () => (await frames()) === 2, 30_000, 'not two frames of ours');
    // The room of the copy before is given back with the new one's.
    const [first] = tabs;
    const width = () =>
      first?.page.evaluate(() => document.documentElement.getBoundingClientRect().width);
    await until(async () => (await width()) === 1080, 30_000, 'no room for the new sidebar');
    const frame = await extensionFrame(first?.page as Page, 'sidebar.html#docked');
    const collapse = frame.getByRole('button', { name: 'Collapse' });
    // A copy that takes over in this very moment starts open: then the click is made once more.
    const givenBack = async () => {
      if (await collapse.isVisible()) await collapse.click();
      await first?.page.waitForTimeout(300);
      return (await width()) === 1440;
    };
    await until(givenBack, 30_000, 'room stays behind');
  });
});
