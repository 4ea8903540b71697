import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bundleProbe,
  launchChromium,
  login,
  openFolder,
  openMessage,
  showMessage,
} from './browser';
import { PEOPLE } from './server/people';
import { type RunningRoundcube, startRoundcube } from './server/roundcube';

/** The same pages as others set them up: columns, threads, another language, a login without a domain. */
describe('Roundcube set up differently', () => {
  let server: RunningRoundcube;
  let browser: Browser;
  let page: Page;
  let probe: string;

  beforeAll(async () => {
    probe = await bundleProbe();
    server = await startRoundcube({
      ...{ skin: 'larry', layout: 'list', language: 'ko_KR', threads: true, login: 'yuna' },
    });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await login(page, server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const read = async () => {
    await page.evaluate(probe);
    const reading = await page.evaluate(() => dangolProbe.parse());
    if (!reading.ok) throw new Error(reading.problem);
    return reading.value;
  };

  it('reads columns, and only the threads that are unfolded', async () => {
    const { view, people, account } = await read();
    expect(view).toBe('list');
    // The login is a mere name, but the page shows the address of the first identity.
    expect(account).toBe(PEOPLE.rep.email);
    expect(people).toContainEqual(expect.objectContaining(PEOPLE.newcomer));
    const shown = await page.evaluate(() => dangolProbe.places());
    const rows = await page.locator('#messagelist tr.message:visible').count();
    expect(shown).toHaveLength(rows);
    expect(rows).toBeLessThan(25);
    expect(shown[0]?.box).toBe('td.fromto');
  });

  it('names a message by its login even where that is no address', async () => {
    await showMessage(page, '두루빛 구매팀 인사드립니다');
    const { messages, account, own, thread } = await read();
    expect(messages[0]?.id).toBe(`rc:${new URL(server.url).host}/yuna/INBOX/24`);
    expect(thread?.subject).toBe('두루빛 구매팀 인사드립니다');
    expect([account, own]).toEqual([PEOPLE.rep.email, [PEOPLE.rep.email]]);
  });

  it('knows the rep by the sender of own mail', async () => {
    await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
    await openFolder(page, 'Sent');
    await showMessage(page, 'Re: Malt for the autumn brew');
    expect((await read()).own).toEqual([PEOPLE.rep.email]);
  });
});

describe('Roundcube searched through all folders', () => {
  let server: RunningRoundcube;
  let browser: Browser;
  beforeAll(async () => {
    server = await startRoundcube();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('gives a found mail the key it has in its own folder', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await login(page, server);
    await page.evaluate('rcmail.set_searchscope("all")');
    await page.locator('#mailsearchform').fill('Bryggan');
    await page.locator('#mailsearchform').press('Enter');
    await page.waitForSelector('#messagelist a[href*="-Projekte"]');
    await openMessage(page, 'Bryggan, etapp 2');
    await page.evaluate(await bundleProbe());
    const reading = await page.evaluate(() => dangolProbe.parse());
    expect(reading).toMatchObject({
      ok: true,
      value: {
        mailbox: 'Projekte',
        messages: [{ id: `rc:${new URL(server.url).host}/${server.user}/Projekte/1` }],
      },
    });
  });
});
