import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bundleProbe,
  launchChromium,
  login,
  openCompose,
  openFolder,
  openMessage,
  showMessage,
  typeRecipients,
} from './browser';
import { GUESTS, PEOPLE } from './server/people';
import { type RunningRoundcube, startRoundcube } from './server/roundcube';

const low = (one: { name: string | null; email: string }) => ({
  name: one.name,
  email: one.email.toLowerCase(),
});

describe.each(['elastic', 'larry', 'classic'] as const)('Roundcube, skin %s', (skin) => {
  let server: RunningRoundcube;
  let browser: Browser;
  let page: Page;
  let probe: string;

  beforeAll(async () => {
    probe = await bundleProbe();
    server = await startRoundcube({ skin });
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
  const places = async () => {
    await page.evaluate(probe);
    return page.evaluate(() => dangolProbe.places());
  };
  const key = (mailbox: string, uid: number) =>
    `rc:${new URL(server.url).host}/${server.user}/${mailbox}/${uid}`;
  const home = async () => {
    await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
    await page.waitForSelector('#messagelist tr.message');
  };

  it('knows its own pages, the login page too', async () => {
    const fresh = await browser.newPage();
    await fresh.goto(server.url);
    await fresh.evaluate(probe);
    expect(await fresh.evaluate(() => dangolProbe.recognised())).toBe(true);
    expect(await fresh.evaluate(() => dangolProbe.parse())).toMatchObject({
      ok: true,
      value: { view: 'other', people: [] },
    });
    await fresh.goto('data:text/html,<p>Somewhere else');
    await fresh.evaluate(probe);
    expect(await fresh.evaluate(() => dangolProbe.recognised())).toBe(false);
    await fresh.close();
  });

  it('reads the list: each sender once, with every kind of name', async () => {
    await home();
    const facts = await read();
    expect(facts).toMatchObject({ site: 'roundcube', view: 'list', mailbox: 'INBOX' });
    // Classic shows the login nowhere on a list page.
    expect(facts.account).toBe(skin === 'classic' ? null : server.user);
    expect(facts.people.every(({ role }) => role === 'row')).toBe(true);
    const senders = facts.people.map(({ name, email }) => ({ name, email }));
    for (const who of ['newcomer', 'known', 'chen', 'silva', 'bracket', 'quoted'] as const) {
      expect(senders).toContainEqual(low(PEOPLE[who]));
    }
    expect(senders).toContainEqual({ name: null, email: PEOPLE.nameless.email });
    expect(new Set(senders.map(({ email }) => email)).size).toBe(senders.length);
    const rows = await places();
    expect(rows).toHaveLength(25);
    const box = skin === 'elastic' ? 'td.subject' : 'span.fromto';
    expect(rows[0]).toMatchObject({ email: PEOPLE.lin.email, kind: 'row', box });
  });

  it('reads the preview pane from the page around it', async () => {
    await home();
    await openMessage(page, 'Re: Malt for the autumn brew');
    const facts = await read();
    expect(facts).toMatchObject({
      view: 'conversation',
      account: server.user,
      own: [server.user],
      mailbox: 'INBOX',
      thread: { id: null, subject: 'Re: Malt for the autumn brew' },
    });
    const [message] = facts.messages;
    expect(message).toMatchObject({
      id: key('INBOX', 22),
      from: PEOPLE.known,
      to: [PEOPLE.rep],
      cc: [{ name: null, email: PEOPLE.nameless.email }],
      date: null,
      draft: false,
    });
    expect(message?.text).toContain('Head of Purchasing');
    expect(message?.text).not.toContain('the price of last year holds');
    const framed = (await places()).filter((place) => place.framed);
    expect(framed[0]).toMatchObject({ role: 'from', email: PEOPLE.known.email, kind: 'header' });
    expect(new Set(framed.map(({ email }) => email)).size).toBe(framed.length);
  });

  it('gives the signature of a Korean sender line by line', async () => {
    await home();
    await openMessage(page, '두루빛 구매팀 인사드립니다');
    const { messages } = await read();
    expect(messages[0]?.from).toEqual(PEOPLE.newcomer);
    expect(messages[0]?.text).toMatch(/\n민하람 과장 \| 구매2팀\n두루빛 주식회사\n/);
  });

  it('leaves an attached mail and its people out', async () => {
    await home();
    await openMessage(page, 'Fwd: Cotton samples, second lot');
    const { messages, people, thread } = await read();
    expect(thread?.subject).toBe('Fwd: Cotton samples, second lot');
    expect(messages[0]?.from).toEqual(PEOPLE.colleague);
    expect(messages[0]?.text).toBe('See the attached mail.');
    expect(people.filter(({ role }) => role === 'from')).toHaveLength(1);
  });

  it('reads a subject that looks like markup, and all of many recipients', async () => {
    await home();
    const subject = 'Quick question <b>about</b> "quotes" & ampersands';
    await showMessage(page, subject);
    expect((await read()).thread?.subject).toBe(subject);
    await home();
    await showMessage(page, 'Harvest fair: who brings what');
    const { messages } = await read();
    expect(messages[0]).toMatchObject({ id: key('INBOX', 7), cc: GUESTS });
  });

  it('takes the recipients of own mail for what they are', async () => {
    await home();
    await page.evaluate(probe);
    await page.evaluate(() => dangolProbe.watch());
    await openFolder(page, 'Sent');
    await expect.poll(() => page.evaluate(() => dangolProbe.changes)).toBeGreaterThan(0);
    const list = await read();
    expect(list).toMatchObject({ view: 'list', mailbox: 'Sent' });
    const rows = list.people.map(({ email }) => email);
    expect(rows).toContain(PEOPLE.silva.email.toLowerCase());
    expect(rows).not.toContain(server.user);

    await openMessage(page, 'Re: Quotation 2026/118 for transport');
    const facts = await read();
    expect(facts.messages[0]).toMatchObject({
      id: key('Sent', 2),
      from: PEOPLE.rep,
      to: [low(PEOPLE.silva), PEOPLE.bracket],
      bcc: [PEOPLE.colleague],
    });
    const roles = (await places()).filter(({ framed }) => framed).map(({ role }) => role);
    // The short headers of elastic and larry show recipients in the sender's place.
    expect(roles[0]).toBe(skin === 'classic' ? 'from' : 'to');
  });

  it('says when a message opens, and not when nothing happens', async () => {
    await home();
    await page.evaluate(probe);
    await page.evaluate(() => dangolProbe.watch());
    await openMessage(page, 'Customs papers');
    await expect.poll(() => page.evaluate(() => dangolProbe.changes)).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    const before = await page.evaluate(() => dangolProbe.changes);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => dangolProbe.changes)).toBe(before);
  });

  it('reads recipients being written, without work for the text of the mail', async () => {
    await openCompose(page, server);
    await page.evaluate(probe);
    await page.evaluate(() => dangolProbe.watch());
    await typeRecipients(page, 'Elin Halvorsen <Elin.Halvorsen@fjordmalt.example>, x@y.example,');
    await expect
      .poll(async () => (await read()).people)
      .toEqual([
        { role: 'compose-to', ...PEOPLE.known, linkedin: null },
        { role: 'compose-to', name: null, email: 'x@y.example', linkedin: null },
      ]);
    expect(await read()).toMatchObject({ view: 'compose', account: server.user });
    expect((await places()).map(({ email, kind }) => [email, kind])).toEqual([
      [PEOPLE.known.email, 'chip'],
      ['x@y.example', 'chip'],
    ]);
    await page.locator('textarea[name=_message]').click();
    await page.evaluate(() => dangolProbe.watch());
    await page.waitForTimeout(300);
    const before = await page.evaluate(() => dangolProbe.changes);
    await page.keyboard.type('Dear Elin, forty sacks it is.');
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => dangolProbe.changes)).toBe(before);
  });

  it.each([1280, 1024])('leaves nothing under the sidebar at %i px', async (width) => {
    const sidebar = 360;
    await page.setViewportSize({ width, height: 800 });
    const pages = ['_mbox=INBOX', '_action=compose', '_mbox=INBOX&_uid=22&_action=show'];
    for (const query of pages) {
      await page.goto(`${server.url}?_task=mail&${query}`);
      await page.waitForLoadState('networkidle');
      await page.evaluate(probe);
      const css = await page.evaluate((room) => dangolProbe.roomCss(room), sidebar);
      await page.addStyleTag({ content: css });
      const covered = await page.evaluate(
        (edge) =>
          [...document.querySelectorAll('body *')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .filter((element) => {
              const box = element.getBoundingClientRect();
              return box.width > 3 && box.height > 3 && box.right > edge + 1;
            })
            .map((element) => `${element.localName}#${element.id}.${element.className}`),
        width - sidebar,
      );
      expect(covered, query).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('moves no row when badges come', async () => {
    await home();
    const tops = () =>
      page.$$eval('#messagelist tr.message', (rows) =>
        rows.map((row) => row.getBoundingClientRect().top),
      );
    const before = await tops();
    await page.evaluate(probe);
    await page.evaluate(() => dangolProbe.mark());
    expect(await tops()).toEqual(before);
  });
});
