import type { Frame } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFrame, until } from '../../support/chromium';
import { answerOf, mailsWith } from '../../support/messages';
import { settledBadges } from '../chromium/badges';
import { badgesOf, clickBadge, expectInPlace, faceOf } from './badges';
import { COMPANY } from './book';
import { openMessage, showMessage } from './browser';
import { PEOPLE } from './server/people';
import { addWebmail, openStage, type Stage } from './stage';

const { known, newcomer, rep } = PEOPLE;
const FIRST = 'Malt for the autumn brew';
const SECOND = 'Re: Malt for the autumn brew';
const HELLO = '두루빛 구매팀 인사드립니다';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ skin: 'elastic' });
});
afterAll(() => stage?.close());

const home = async () => {
  await stage.mail.page.goto(`${stage.server.url}?_task=mail&_mbox=INBOX`);
  await stage.mail.page.waitForSelector('#messagelist tr.message');
};
const sidebar = (): Promise<Frame> => extensionFrame(stage.mail.page, 'sidebar.html#docked');
const heading = async (name: string) => {
  const frame = await sidebar();
  await frame.getByRole('heading', { name }).waitFor();
  return frame;
};
const hosts = () =>
  stage.mail.page.evaluate(() => document.getElementsByTagName('dangol-badge').length);

const loggedMails = () => mailsWith(stage.desk, known.email);

async function knownFace() {
  const [view] = await answerOf(stage.desk, 'badges.lookup', { refs: [known.email], own: [] });
  if (view?.state !== 'known') throw new Error('The book does not know Elin Halvorsen');
  return { state: 'known', tier: view.tier, grade: view.grade };
}

/** One path: each step stands on the one before. */
describe('the main path in Roundcube', () => {
  it('leaves a host alone until the rep allows it, then serves the tab already open', async () => {
    await stage.mail.page.waitForTimeout(500);
    expect(await hosts()).toBe(0);
    await addWebmail(stage);
    await settledBadges(stage.mail.session, (all) => all.length > 5);
  });

  it('paints what the book says beside everybody in the list, and nothing beside the rep', async () => {
    const badges = await settledBadges(stage.mail.session, (all) => all.length > 5);
    const face = await knownFace();
    expect(face.tier).toBe('VIP');
    expect(face.grade).not.toBeNull();
    const elins = badges.filter(({ email }) => email === known.email);
    expect(elins).toHaveLength(2);
    for (const badge of elins) expect(faceOf(badge)).toEqual(face);
    expect(badges.find(({ email }) => email === newcomer.email)?.state).toBe('unknown');
    const colleagues = badges.find(({ email }) => email === PEOPLE.nameless.email);
    expect(colleagues).toMatchObject({ state: 'known', personKnown: false });
    expect(badges.map(({ email }) => email)).not.toContain(rep.email);
    expect(badges.every(({ tabStop }) => !tabStop)).toBe(true);
  });

  it('opens the sidebar at the person of a badge in the list, and no mail', async () => {
    // Badges are there before the page has made room for the sidebar, and move with it.
    await stage.mail.page.waitForFunction(
      () =>
        (document.querySelector('#layout')?.getBoundingClientRect().right ?? 0) < innerWidth - 300,
    );
    const [badge] = await badgesOf(stage.mail, known.email, 'row');
    if (badge) await clickBadge(stage.mail, badge);
    const frame = await heading(known.name);
    await frame.getByText(COMPANY).first().waitFor();
    expect(await stage.mail.page.locator('#messagelist tr.selected').count()).toBe(0);
  });

  it('shows the people of the mail in the preview pane, each with one badge', async () => {
    await openMessage(stage.mail.page, SECOND);
    await heading(known.name);
    const all = await settledBadges(stage.mail.session, (badges) =>
      badges.some(({ kind }) => kind === 'header'),
    );
    const heads = all.filter(({ kind }) => kind === 'header');
    // The skin folds everybody but the sender.
    expect(heads.map(({ email }) => email)).toEqual([known.email]);
    expect(heads.map(faceOf)).toEqual([await knownFace()]);
    await stage.mail.page
      .frameLocator('#messagecontframe')
      .locator('.header-links a.headers-details, .header-links a')
      .first()
      .click();
    const [warehouse] = await badgesOf(stage.mail, PEOPLE.nameless.email, 'header');
    expect(warehouse).toMatchObject({ state: 'known', personKnown: false });
    expect(await badgesOf(stage.mail, known.email, 'header')).toHaveLength(1);
  });

  it('keeps badges whole and in their place at 1440 and 1024 px', async () => {
    for (const width of [1440, 1024])
      await expectInPlace(stage.mail, known.email, width, 'elastic');
    await stage.mail.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('forgets whom the rep chose when another mail is opened', async () => {
    const [other] = await badgesOf(stage.mail, PEOPLE.nameless.email, 'header');
    if (other) await clickBadge(stage.mail, other);
    const frame = await sidebar();
    await frame.getByText(PEOPLE.nameless.email).first().waitFor();
    await openMessage(stage.mail.page, FIRST);
    await heading(known.name);
  });

  it('asks about the mailbox, then logs a mail once, whichever way it is opened again', async () => {
    const before = await loggedMails();
    const frame = await sidebar();
    await frame.getByText(`Log mail with customers from ${rep.email}`).waitFor();
    await frame.getByRole('button', { name: 'Automatically' }).click();
    await expect.poll(loggedMails).toBe(before + 1);
    await openMessage(stage.mail.page, SECOND);
    await expect.poll(loggedMails).toBe(before + 2);
    await openMessage(stage.mail.page, FIRST);
    await heading(known.name);
    await home();
    await showMessage(stage.mail.page, FIRST);
    await heading(known.name);
    const [badge] = await badgesOf(stage.mail, known.email, 'header');
    expect(badge && faceOf(badge)).toEqual(await knownFace());
    await stage.mail.page.waitForTimeout(500);
    expect(await loggedMails()).toBe(before + 2);
  });

  it('captures the sender of a Korean mail from name, domain and signature', async () => {
    await home();
    await openMessage(stage.mail.page, HELLO);
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Save contact' }).waitFor();
    const value = (label: string) => frame.getByLabel(label, { exact: false }).first().inputValue();
    expect(await value('Last name')).toBe('민');
    expect(await value('First name')).toBe('하람');
    expect(await value('Email')).toBe(newcomer.email);
    expect(await value('Company')).toMatch(/두루빛|Durubit/);
    expect(await value('Title')).toContain('과장');
    expect((await value('Phone')).replace(/\D/g, '')).toMatch(/^(82|0)(2555|105550)0142$/);
    await frame.getByRole('button', { name: 'Save contact' }).click();
    await frame.getByRole('heading', { name: newcomer.name }).waitFor();
    for (const kind of ['row', 'header'] as const) {
      const isKnown = (badge: { email: string; kind: string; state: string }) =>
        badge.email === newcomer.email && badge.kind === kind && badge.state === 'known';
      await settledBadges(stage.mail.session, (all) => all.some(isKnown));
    }
  });

  it('shows a badge beside a chosen recipient', async () => {
    const { page } = stage.mail;
    await page.goto(`${stage.server.url}?_task=mail&_action=compose&_to=${known.email}`);
    const badges = await settledBadges(stage.mail.session);
    expect(badges.map(({ kind }) => kind)).toEqual(['chip']);
    expect(badges.map(faceOf)).toEqual([await knownFace()]);
    expect(badges[0]?.title).toContain(known.name);
  });

  it('serves the webmail after an update, with one badge for each place', async () => {
    await home();
    const list = (await settledBadges(stage.mail.session, (all) => all.length > 5)).map(
      ({ email, kind }) => `${email} ${kind}`,
    );
    const copy = () =>
      stage.mail.page.evaluate(() => document.querySelector('dangol-frame[id]')?.id ?? null);
    const before = await copy();
    await stage.update();
    const renewed = async () => ![null, before].includes(await copy());
    await until(renewed, 30_000, 'the old copy stays, or no new one comes');
    const version = await stage.desk.evaluate(
      () => Reflect.get(globalThis, 'chrome').runtime.getManifest().version,
    );
    expect(version).toMatch(/\.1$/);
    const again = () => settledBadges(stage.mail.session, (all) => all.length === list.length);
    expect((await again()).map(({ email, kind }) => `${email} ${kind}`)).toEqual(list);
    expect(await hosts()).toBe(list.length);
    await home();
    expect((await again()).map(({ email, kind }) => `${email} ${kind}`)).toEqual(list);
    await heading('Open a conversation');
  });

  it('has gone from the host once the rep takes it back', async () => {
    await stage.desk.bringToFront();
    await stage.desk.getByRole('button', { name: 'Remove: http://127.0.0.1' }).click();
    await stage.desk.getByText('No other host is allowed.').waitFor();
    const scripts = () =>
      stage.desk.evaluate(async () => {
        const { scripting } = Reflect.get(globalThis, 'chrome');
        return (await scripting.getRegisteredContentScripts()).length;
      });
    await until(async () => (await scripts()) === 0, 30_000, 'the script stays registered');
    await stage.mail.page.bringToFront();
    await home();
    await stage.mail.page.waitForTimeout(500);
    expect(await hosts()).toBe(0);
    expect(stage.mail.errors).toEqual([]);
  });
});
