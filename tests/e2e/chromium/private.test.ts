import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known, mina, strangers } from '../../../scripts/standin/gmail/demo/people.ts';
import { standInAddress } from '../../../scripts/standin/gmail/options.ts';
import { leaks } from '../../../scripts/standin/leaks.ts';
import { clickNode, until } from '../../support/chromium.ts';
import { answerOf, mailsWith } from '../../support/messages.ts';
import { settledBadges } from './badges.ts';
import { closePanels, newPanel, pressIn } from './panels.ts';
import { popupOver } from './popup.ts';
import { openPrivate, type PrivateTab } from './private.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;
let usual: MailTab;
let hidden: PrivateTab;
const id = () => crypto.randomUUID().replace(/^(.{14})./, '$17');

/** What the background keeps of the private tab, by the name of each part. */
const kept = async (): Promise<Record<string, unknown>> => {
  const all: Record<string, unknown> = await stage.desk.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.session.get(),
  );
  const own = `tab.${hidden.id}.`;
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      name.startsWith(own) ? [[name.slice(own.length), value]] : [],
    ),
  );
};
const forgotten = (part: string) =>
  until(async () => !(part in (await kept())), 30_000, `${part} stays`);

const mails = (email: string) => mailsWith(stage.desk, email);

const says = (text: string) => `document.body.textContent.includes(${JSON.stringify(text)})`;
const shows = (name: string) =>
  `document.querySelector('[data-place=who] h2')?.textContent === ${JSON.stringify(name)}`;

async function openConversation(email: string): Promise<void> {
  const row = `document.querySelector('tr[role=row]:has([email="${email}"]) [data-thread-id]')`;
  await hidden.waitFor(`${row}?.checkVisibility()`);
  await hidden.press(`${row}.click()`);
  await settledBadges(hidden.session, (all) =>
    all.some((one) => one.kind === 'header' && one.email === email),
  );
}

async function clickBadge(email: string): Promise<void> {
  const badges = await settledBadges(hidden.session, (all) =>
    all.some((one) => one.email === email),
  );
  const badge = badges.find((one) => one.email === email);
  if (badge) await clickNode(hidden, hidden.session, badge.inner);
}

beforeAll(async () => {
  stage = await openStage({ privateAllowed: true });
  await answerOf(stage.desk, 'mailbox.logging', {
    commandId: id(),
    account: mina.email,
    logging: 'automatic',
  });
  usual = await stage.mail();
  hidden = await openPrivate(stage, standInAddress());
});
afterAll(() => stage.close());

/** One path: each step stands on the one before. */
describe('a private window', () => {
  it('shows badges as everywhere', async () => {
    const badges = await settledBadges(hidden.session);
    expect(badges.find(({ email }) => email === known.linnea.email)?.tier).toBe('VIP');
    const sidebar = await hidden.ours('sidebar.html#docked');
    await sidebar.waitFor(says('Click a badge'));
  });

  it('logs no mail and keeps nothing of what is read', async () => {
    const before = { ilse: await mails(known.ilse.email), daon: await mails(known.daon.email) };
    await openConversation(known.ilse.email);
    // What a usual window shows after that is logged: by then the private one would have been.
    const row = `tr[role=row]:visible:has([email="${known.daon.email}"])`;
    await usual.page.locator(row).first().click();
    const logged = async () => (await mails(known.daon.email)) > before.daon;
    await until(logged, 30_000, 'nothing is logged anywhere');
    expect(await mails(known.ilse.email)).toBe(before.ilse);
    expect(Object.keys(await kept()).sort()).toEqual(['room', 'seen']);
    expect((await kept()).seen).toEqual({ url: null, private: true });
  });

  it('says so in the sidebar, which shows a person once their badge was clicked', async () => {
    const sidebar = await hidden.ours('sidebar.html#docked');
    await sidebar.waitFor(says('Private window.'));
    await clickBadge(known.ilse.email);
    await until(async () => 'chosen' in (await kept()), 30_000, 'nobody is chosen');
    await sidebar.waitFor(shows(known.ilse.name));
  });

  it('forgets that person when the sidebar is collapsed, and with a reload', async () => {
    const sidebar = await hidden.ours('sidebar.html#docked');
    await sidebar.press(`document.querySelector('[aria-label="Collapse sidebar"]').click()`);
    await forgotten('chosen');
    await clickBadge(known.ilse.email);
    await until(async () => 'chosen' in (await kept()), 30_000, 'nobody is chosen');
    await sidebar.waitFor(shows(known.ilse.name));
    await hidden.evaluate('void location.reload()');
    await forgotten('chosen');
    await settledBadges(hidden.session, (all) => all.some(({ kind }) => kind === 'header'));
  });

  it('captures by click alone, into the one book', async () => {
    const found = () =>
      answerOf(stage.desk, 'book.search', { text: strangers.marek.email, limit: 5 });
    await hidden.evaluate(`location.hash = '#inbox'`);
    await openConversation(strangers.marek.email);
    expect(await found()).toEqual([]);
    await clickBadge(strangers.marek.email);
    const sidebar = await hidden.ours('sidebar.html#docked');
    const save = `document.querySelector('form button[type=submit]')`;
    await sidebar.waitFor(`${save} && document.querySelector('form input[name]')`);
    await sidebar.press(`${save}.click()`);
    await sidebar.waitFor(shows(strangers.marek.name));
    expect((await found()).map(({ name }) => name)).toEqual([strangers.marek.name]);
    await usual.page.bringToFront();
    await usual.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await settledBadges(usual.session, (all) =>
      all.some(({ email, tier }) => email === strangers.marek.email && tier === 'prospect'),
    );
  });

  it('shows the same in the popup', async () => {
    const popup = await popupOver(stage, hidden.holds);
    await popup.waitFor(says('Private window: nothing is kept or logged.'));
    await popup.close();
  });

  it('holds what was read from a page for the browser’s panel only while that is open', async () => {
    await pressIn(stage, hidden.id, 'capture-page');
    const panel = await newPanel(stage, []);
    await panel.waitFor(`document.querySelector('ul input[type=checkbox]')`);
    expect(await kept()).toHaveProperty('captured');
    await panel.press(`[...document.querySelectorAll('input[type=checkbox]')].at(-1).click()`);
    await closePanels(stage);
    await forgotten('captured');
  });

  it('leaves nothing behind when it closes', async () => {
    await hidden.close();
    await until(async () => Object.keys(await kept()).length === 0, 30_000, 'something stays');
    expect(leaks(stage.standIns.proxy.refused)).toEqual([]);
  });
});
