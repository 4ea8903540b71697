import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from '@playwright/test';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBook } from '../../../scripts/sample/book.ts';
import { known, strangers } from '../../../scripts/standin/gmail/demo/people.ts';
import { clickNode, extensionFrame } from '../../support/chromium.ts';
import { answerOf, mailsWith } from '../../support/messages.ts';
import { contentsOf, tablesOf } from '../../support/seed.ts';
import { settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let stage: Stage;
let tab: MailTab;
let frame: Frame;

beforeAll(async () => {
  const { settings, ...book } = sampleBook(Date.now());
  // Nobody has been asked yet whether mail is logged.
  const contents = contentsOf({ ...book, settings: { ...settings, mailboxes: {} } });
  stage = await openStage({ tables: await tablesOf(contents) });
  tab = await stage.mail();
  await settledBadges(tab.session);
  frame = await extensionFrame(tab.page, 'sidebar.html#docked');
});
afterAll(() => stage.close());

async function open(email: string): Promise<void> {
  await tab.page.bringToFront();
  await tab.page.evaluate(() => {
    location.hash = '#inbox';
  });
  await tab.page.locator(`tr[role="row"]:visible:has(span[email="${email}"])`).first().click();
}

/** Rules of axe that the sidebar breaks now, with the elements. */
async function violations(): Promise<string[]> {
  await frame.evaluate(await readFile(axeFile, 'utf8'));
  return await frame.evaluate(async () => {
    const { violations: found } = await Reflect.get(window, 'axe').run(document);
    return found.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

const mails = (email: string) => mailsWith(stage.desk, email);

/** One path: each step stands on the one before. */
describe('the main path', () => {
  it('begins with a sidebar that says what to do', async () => {
    await frame.getByText('Open a conversation').waitFor();
    expect(await violations()).toEqual([]);
  });

  it('shows who writes, worth, history and what to do', async () => {
    await open(known.linnea.email);
    await frame.getByRole('heading', { name: known.linnea.name }).waitFor();
    await frame.getByText('Norvik Pumpeverk').first().waitFor();
    await frame.getByText('Rank 1 of').waitFor();
    await frame.getByText('Leaking seals').first().waitFor();
    expect(await violations()).toEqual([]);
  });

  it('asks once about the mailbox, and logs each message once from then on', async () => {
    const before = await mails(known.linnea.email);
    await frame.getByText('Log mail with customers from').waitFor();
    await frame.getByRole('button', { name: 'Automatically' }).click();
    await frame.getByText('Log mail with customers from').waitFor({ state: 'detached' });
    await open(known.daon.email);
    await frame.getByRole('heading', { name: known.daon.name }).waitFor();
    await open(known.linnea.email);
    await frame.getByRole('heading', { name: known.linnea.name }).waitFor();
    // Her two messages; who the folded one of the rep's own went to is not on the page.
    await expect.poll(() => mails(known.linnea.email)).toBe(before + 2);
    await tab.page.reload();
    await settledBadges(tab.session, (all) => all.some(({ kind }) => kind === 'header'));
    frame = await extensionFrame(tab.page, 'sidebar.html#docked');
    await frame.getByRole('heading', { name: known.linnea.name }).waitFor();
    expect(await mails(known.linnea.email)).toBe(before + 2);
  });

  it('captures a stranger from the mail, whose badge then stands in every tab', async () => {
    const other = await stage.mail();
    await settledBadges(other.session);
    await open(strangers.marek.email);
    await frame.getByRole('button', { name: 'Save contact' }).waitFor();
    expect(await violations()).toEqual([]);
    const values = await frame.evaluate(() =>
      [...document.querySelectorAll('input')].map(({ value }) => value),
    );
    expect(values).toContain(strangers.marek.email);
    expect(values.join()).toContain('Process engineer');
    await frame.getByRole('button', { name: 'Save contact' }).click();
    await frame.getByRole('heading', { name: strangers.marek.name }).waitFor();
    const isKnown = { email: strangers.marek.email, state: 'known' };
    for (const { session } of [tab, other]) {
      await settledBadges(session, (all) =>
        all.some(({ email, state }) => email === isKnown.email && state === isKnown.state),
      );
    }
    await other.page.close();
  });

  it('logs a call in two clicks, which stands in the history', async () => {
    await frame.getByRole('button', { name: 'Call', exact: true }).click();
    expect(await violations()).toEqual([]);
    await frame.getByRole('button', { name: /^Save/ }).click();
    const card = await answerOf(stage.desk, 'card.get', { ref: strangers.marek.email });
    const calls = async () => {
      const { entries } = await answerOf(stage.desk, 'timeline.list', {
        customerId: card?.customerId ?? null,
        contactId: null,
        kinds: ['call'],
        search: '',
        before: null,
        limit: 9,
      });
      return entries.length;
    };
    await expect.poll(calls).toBe(1);
    const history = frame.getByRole('region', { name: 'What happened' });
    await history.getByText('Call', { exact: false }).nth(1).waitFor();
  });

  it('opens another person at a click on the badge', async () => {
    await open(known.linnea.email);
    const badges = await settledBadges(tab.session, (all) =>
      all.some(({ email, kind }) => kind === 'header' && email.startsWith('a.tunheim')),
    );
    const aksel = badges.find(({ email }) => email.startsWith('a.tunheim'));
    if (aksel) await clickNode(tab.page, tab.session, aksel.inner);
    await frame.getByText('a.tunheim@norvik.example').first().waitFor();
  });

  it('made no error in the page, and no request to anybody', async () => {
    expect(tab.errors).toEqual([]);
    const { refused } = stage.standIns.proxy;
    await stage.desk.evaluate(() =>
      fetch('https://planted.example/?caught').then(
        () => 'let through',
        () => 'refused',
      ),
    );
    expect(refused.filter((asked) => asked.includes('planted.example'))).toHaveLength(1);
    // The browser itself asks Google for updates and time; nothing else may be asked.
    const browsersOwn = /^(?:https?:\/\/)?[\w.-]+\.(?:google\.com|googleapis\.com|gvt1\.com)[:/]/;
    const others = refused.filter((asked) => !browsersOwn.test(asked));
    expect(others.filter((asked) => !asked.includes('planted.example'))).toEqual([]);
  });

  it('can be taken back', async () => {
    const commandId = v7();
    const entry = '@undo.example';
    const { undoId } = await answerOf(stage.desk, 'never.add', { commandId, entry });
    if (undoId) await answerOf(stage.desk, 'undo', { commandId: v7(), undoId });
    expect((await answerOf(stage.desk, 'settings.get', {})).neverLog).not.toContain(entry);
  });
});
