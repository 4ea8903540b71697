import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { known, strangers } from '../../../scripts/standin/gmail/demo/people.ts';
import { boxOf, clickNode, extensionFrame, until } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { type Painted, settledBadges, visibleBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;
let tab: MailTab;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => tab?.page.close());

const rowOf = (email: string) =>
  tab.page.locator(`tr[role="row"]:visible:has(span[email="${email}"])`).first();

const faceOf = ({ state, tier, grade }: Painted) => `${state} ${tier} ${grade}`;
const of = (badges: Painted[], email: string) => badges.filter((one) => one.email === email);

async function opened(email: string, options = {}): Promise<Painted[]> {
  tab = await stage.mail(options);
  await settledBadges(tab.session);
  await rowOf(email).click();
  return settledBadges(tab.session, (all) => all.some(({ kind }) => kind === 'header'));
}

/** Everybody of a compose window with the one badge they have. */
async function composing(recipients: 'chips' | 'classic'): Promise<Painted[]> {
  tab = await stage.mail({ recipients });
  await settledBadges(tab.session);
  await tab.page.evaluate(
    ([to, cc]) => window.standIn.compose({ kind: 'popup', to: [to], cc: [cc] }),
    [known.daon, strangers.marek] as const,
  );
  return settledBadges(
    tab.session,
    (all) => all.filter(({ kind }) => kind === 'chip').length === 2,
  );
}

describe('badges in list rows', () => {
  it('stand beside every correspondent, each once, and beside nobody else', async () => {
    tab = await stage.mail();
    const badges = await settledBadges(tab.session);
    expect(faceOf(of(badges, known.linnea.email)[0] as Painted)).toBe('known VIP AA');
    expect(faceOf(of(badges, known.daon.email)[0] as Painted)).toBe('known Major AAA');
    expect(faceOf(of(badges, known.haram.email)[0] as Painted)).toBe('known prospect NR');
    expect(of(badges, strangers.marek.email)[0]?.state).toBe('unknown');
    expect(of(badges, 'info@castellane.example')[0]?.personKnown).toBe(false);
    expect(of(badges, known.lin.email)[0]?.provisional).toBe(true);
    expect(of(badges, known.ilse.email)[0]?.marks).toBe('complaint limit');
    expect(of(badges, 'mina.keller@dangol-demo.example')).toEqual([]);
    expect(badges.filter(({ tabStop }) => tabStop)).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  it('show two of several people, the best first and the rest in the title', async () => {
    tab = await stage.mail();
    await settledBadges(tab.session);
    const { daon, ilse, linnea, sofia } = known;
    await tab.page.evaluate(
      (people) =>
        window.standIn.arrive({
          id: '1855000000000000001',
          subject: 'Four writers',
          labels: ['inbox'],
          mails: people.map((from, index) => ({
            id: `185500000000000000${index + 1}`,
            from,
            to: [{ name: 'Mina Keller', email: 'mina.keller@dangol-demo.example' }],
            at: Date.now() + index,
            paragraphs: ['Hello.'],
          })),
        }),
      [sofia, ilse, daon, linnea],
    );
    const row = tab.page.locator('tr[role="row"]').first();
    await until(async () => (await row.locator('dangol-badge').count()) === 2, 30_000, 'no badges');
    const badges = (await settledBadges(tab.session)).slice(0, 2);
    expect(badges.map(({ tier }) => tier)).toEqual(['VIP', 'Major']);
    expect(badges[0]?.title).toContain('Linnea');
    expect(badges[0]?.title).not.toContain('Ilse');
    expect(badges[1]?.title.split('\n')).toHaveLength(3);

    const box = badges[1] && (await boxOf(tab.session, badges[1].host));
    if (!box) throw new Error('no box');
    await tab.page.mouse.move(4, 4);
    await tab.page.mouse.move(box.x + 9, box.y + 9);
    const hover = await extensionFrame(tab.page, 'sidebar.html#hover');
    await hover.getByText(ilse.name).waitFor();
    expect(await hover.getByText(linnea.name).count()).toBe(0);
  });

  it('follow rows used again, and go with rows removed', async () => {
    tab = await stage.mail();
    const before = await settledBadges(tab.session);
    const first = before.findIndex(({ email }) => email === known.linnea.email);
    await tab.page.evaluate((one) => window.standIn.rename(0, one), known.ilse);
    await settledBadges(tab.session, (all) => all[first]?.grade === 'C');
    await tab.page.evaluate(() => window.standIn.remove(0));
    const after = await settledBadges(tab.session, (all) => all.length === before.length - 1);
    expect(after[first]?.email).toBe(before[first + 1]?.email);
  });

  it('leave out never-log addresses, and come back', async () => {
    tab = await stage.mail();
    const before = await settledBadges(tab.session);
    const id = () => crypto.randomUUID().replace(/^(.{14})./, '$17');
    await answerOf(stage.desk, 'never.add', { commandId: id(), entry: '@orbit-news.example' });
    await settledBadges(tab.session, (all) => all.length === before.length - 1);
    await answerOf(stage.desk, 'never.remove', { commandId: id(), entry: '@orbit-news.example' });
    await settledBadges(tab.session, (all) => all.length === before.length);
  });

  it('open the sidebar at their person, and neither open nor drag the row', async () => {
    tab = await stage.mail();
    const badges = await settledBadges(tab.session);
    const [badge] = of(badges, known.daon.email);
    if (!badge) throw new Error('no badge');
    await tab.page.evaluate(() => window.__log.splice(0));
    const frame = await extensionFrame(tab.page, 'sidebar.html#d');
    await frame.locator('main').waitFor();
    await clickNode(tab.page, tab.session, badge.inner);
    await frame.getByRole('heading', { name: known.daon.name }).waitFor();
    const box = await boxOf(tab.session, badge.host);
    if (!box) throw new Error('no box');
    await tab.page.mouse.dblclick(box.x + 9, box.y + 9);
    await tab.page.mouse.click(box.x + 9, box.y + 9, { button: 'right' });
    await tab.page.mouse.move(box.x + 9, box.y + 9);
    await tab.page.mouse.down();
    await tab.page.mouse.move(box.x + 90, box.y + 60, { steps: 4 });
    await tab.page.mouse.up();
    expect(await tab.page.evaluate(() => window.__log)).toEqual([]);
    expect(new URL(tab.page.url()).hash).toBe('#inbox');
  });

  it('show "+" while the pointer is on the row of an unknown person, which opens capture', async () => {
    tab = await stage.mail();
    await settledBadges(tab.session);
    const opacity = async () => {
      const [plus] = of(await visibleBadges(tab.session), strangers.marek.email);
      return plus?.inner.attributes['data-near'] ?? null;
    };
    expect(await opacity()).toBeNull();
    await rowOf(strangers.marek.email).hover();
    expect(await opacity()).toBe('');
    await rowOf(known.daon.email).hover();
    expect(await opacity()).toBeNull();
    const frame = await extensionFrame(tab.page, 'sidebar.html#d');
    const [plus] = of(await visibleBadges(tab.session), strangers.marek.email);
    if (plus) await clickNode(tab.page, tab.session, plus.inner);
    await frame.waitForFunction(
      (email) => [...document.querySelectorAll('input')].some(({ value }) => value === email),
      strangers.marek.email,
    );
  });
});

describe('badges in a conversation', () => {
  it('stand beside sender and recipients, as buttons', async () => {
    const badges = await opened(known.linnea.email);
    const header = badges.filter(({ kind }) => kind === 'header');
    expect(new Set(header.map(({ email }) => email))).toEqual(
      new Set([known.linnea.email, 'a.tunheim@norvik.example', 'arto.virtala@dangol-demo.example']),
    );
    expect(header.every(({ tabStop, title }) => tabStop && title !== '')).toBe(true);
    expect(tab.errors).toEqual([]);
  });

  it('open the sidebar by the keyboard', async () => {
    await opened(known.linnea.email);
    const frame = await extensionFrame(tab.page, 'sidebar.html#d');
    await frame.getByRole('heading', { name: known.linnea.name }).waitFor();
    const badge = tab.page.locator('span[email="a.tunheim@norvik.example"]:visible dangol-badge');
    await badge.evaluate((host) => {
      const before = document.createElement('button');
      host.before(before);
      before.focus();
      before.remove();
    });
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await frame.getByText('a.tunheim@norvik.example').first().waitFor();
  });

  it('open the hover card after a moment, with the right person', async () => {
    const badges = await opened(known.linnea.email);
    // Warmed by the first move of the pointer in this tab.
    await tab.page.mouse.move(4, 4);
    await tab.page.mouse.move(5, 5);
    const hover = await extensionFrame(tab.page, 'sidebar.html#hover');
    const [badge] = badges.filter(
      ({ email, kind }) => email === known.linnea.email && kind === 'header',
    );
    const box = badge && (await boxOf(tab.session, badge.host));
    if (!box) throw new Error('no box');
    const opacity = () => hover.evaluate(() => document.body.innerText);
    expect(await opacity()).toBe('');
    const below = { x: box.x + 20, y: box.y + 40, width: 200, height: 60 };
    const before = await tab.page.screenshot({ clip: below });
    await tab.page.mouse.move(box.x + 20, box.y + 12);
    await hover.getByRole('heading', { name: known.linnea.name }).waitFor();
    // Text in the frame is not yet a card on the screen: its pixels must be there.
    await until(
      async () => !before.equals(await tab.page.screenshot({ clip: below })),
      5000,
      'the hover card was filled but not seen',
    );
  });
});

describe('badges in windows for writing', () => {
  for (const recipients of ['chips', 'classic'] as const) {
    it(`stand beside recipients (${recipients}), chosen suggestions too, never beside the sender`, async () => {
      const chips = (await composing(recipients)).filter(({ kind }) => kind === 'chip');
      expect(chips.map(faceOf)).toEqual(['known Major AAA', 'unknown null null']);
      await tab.page.evaluate((one) => window.standIn.addRecipient('to', one), known.ilse);
      const more = await settledBadges(
        tab.session,
        (all) => all.filter(({ kind }) => kind === 'chip').length === 3,
      );
      expect(more.filter(({ kind }) => kind === 'chip').map(({ grade }) => grade)).toContain('C');
      await tab.page.evaluate(
        (email) => window.standIn.removeRecipient('to', email),
        known.ilse.email,
      );
      await settledBadges(
        tab.session,
        (all) => all.filter(({ kind }) => kind === 'chip').length === 2,
      );
    });
  }
});

describe('the same badges', () => {
  for (const options of [
    { lang: 'ko', classes: 'random' },
    { lang: 'zh', classes: 'random', seed: 7 },
    { lang: 'ru', layout: 'classic' },
    { lang: 'ar', theme: 'dark' },
    { pane: 'right' },
    { pane: 'below', lateId: 300 },
    { threads: 'off' },
    { slow: 300 },
  ] as const) {
    it(`in list and conversation with ${JSON.stringify(options)}`, async () => {
      const badges = await opened(known.daon.email, options);
      const header = of(badges, known.daon.email).filter(({ kind }) => kind === 'header');
      expect(header.length).toBeGreaterThan(0);
      for (const one of header) expect(faceOf(one)).toBe('known Major AAA');
      const dark = 'theme' in options;
      expect(badges.every(({ theme }) => theme === (dark ? 'dark' : 'light'))).toBe(true);
      expect(tab.errors).toEqual([]);
    });
  }

  it('in windows of their own', async () => {
    tab = await stage.mail({}, '', '/mail/u/0/popout?th=none');
    await settledBadges(tab.session, (all) => all.some(({ kind }) => kind === 'header'));
    await tab.page.close();
    tab = await stage.mail({}, '', `/mail/u/0/popout?to=${known.daon.email}`);
    const [chip] = await settledBadges(tab.session);
    expect(chip && faceOf(chip)).toBe('known Major AAA');
  });
});
