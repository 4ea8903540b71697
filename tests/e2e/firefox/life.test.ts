import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known, mina } from '../../../scripts/standin/gmail/demo/people.ts';
import { badgeOf, clickBadge, settledBadges } from './badges.ts';
import { readCard } from './card.ts';
import { buildFolder, frameOf, type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;
let tab: MailTab;

beforeAll(async () => {
  stage = await openStage();
  tab = await stage.mail();
});
afterAll(() => stage.close());

describe('badges in Firefox', () => {
  it('open the sidebar at their person, and not the row', async () => {
    await clickBadge(stage.firefox.bidi, tab, known.tomas.email);
    await readCard(await tab.sidebar(), known.tomas.name);
    expect(await tab.document.evaluate('location.hash')).toBe('#inbox');
  });

  it('show the hover card after a moment', async () => {
    const { x, y } = await badgeOf(stage.firefox.bidi, tab, known.haruto.email);
    await tab.page.mouse.move(x, y);
    const hover = await frameOf(stage.firefox, tab.document, 'sidebar.html#hover');
    await hover.waitFor(`document.body.textContent.includes(${JSON.stringify(known.haruto.name)})`);
    await tab.page.mouse.move(4, 4);
  });

  it('name in the hover card also those of a row who have no badge', async () => {
    const { daon, ilse, linnea, sofia } = known;
    const mails = [sofia, ilse, daon, linnea].map((from, index) => ({
      id: `185500000000000000${index + 1}`,
      from,
      to: [mina],
      at: Date.now() + index,
      paragraphs: ['Hello.'],
    }));
    const thread = { id: '1855000000000000001', subject: 'Four writers', labels: ['inbox'], mails };
    await tab.document.evaluate(`window.standIn.arrive(${JSON.stringify(thread)})`);
    const { bidi } = stage.firefox;
    const fourth = (all: readonly { title: string }[]) =>
      all.find(({ title }) => title.split('\n').length === 3);
    const badges = await settledBadges(bidi, tab, (all) => fourth(all) !== undefined);
    const last = badges.find((badge) => badge === fourth(badges));
    if (!last) throw new Error('no badge for the rest');
    await tab.page.mouse.move(last.x, last.y);
    const hover = await frameOf(stage.firefox, tab.document, 'sidebar.html#hover');
    await hover.waitFor(`document.body.textContent.includes(${JSON.stringify(ilse.name)})`);
    await tab.page.mouse.move(4, 4);
    await tab.document.evaluate('window.standIn.remove(0)');
    await settledBadges(bidi, tab, (all) => fourth(all) === undefined);
  });

  it('stand neither beside own addresses nor beside those never logged', async () => {
    const wanted = known.sofia.email;
    await badgeOf(stage.firefox.bidi, tab, wanted);
    await stage.answer('never.add', { commandId: crypto.randomUUID(), entry: wanted });
    const badges = await settledBadges(
      stage.firefox.bidi,
      tab,
      (all) => !all.some(({ email }) => email === wanted),
    );
    expect(badges.map(({ email }) => email)).not.toContain(mina.email);
    const count = `document.querySelector('tr[role=row]:has([email="${wanted}"])').getElementsByTagName('dangol-badge').length`;
    expect(await tab.document.evaluate(count)).toBe(0);
  });

  it('stand once each after the extension was updated under the open tab', async () => {
    const { bidi } = stage.firefox;
    const before = (await settledBadges(bidi, tab)).map(({ email, tier }) => `${email} ${tier}`);
    const marked = `[...document.getElementsByTagName('dangol-badge')].every((host) => host.old)`;
    await tab.document.evaluate(
      `for (const host of document.getElementsByTagName('dangol-badge')) host.old = true;`,
    );
    for (let turn = 0; turn < 2; turn++) {
      await bidi('webExtension.install', {
        extensionData: { type: 'path', path: buildFolder() },
      });
    }
    await tab.document.waitFor(`document.querySelector('dangol-badge') && !(${marked})`);
    const after = (await settledBadges(bidi, tab, (all) => all.length >= before.length)).map(
      ({ email, tier }) => `${email} ${tier}`,
    );
    expect(after).toEqual(before);
    expect(
      await tab.document.evaluate(
        `[...document.getElementsByTagName('dangol-badge')].some((host) => host.old)`,
      ),
    ).toBe(false);
    await tab.open(known.linnea.email);
    await readCard(await tab.sidebar(), known.linnea.name);
    expect(tab.errors).toEqual([]);
  });
});
