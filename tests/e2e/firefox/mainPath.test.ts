import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known, mina, strangers } from '../../../scripts/standin/gmail/demo/people.ts';
import { leaks } from '../../../scripts/standin/leaks.ts';
import { badgeOf, settledBadges } from './badges.ts';
import { logCall, readCard, saveCapture } from './card.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const runs = [
  { where: 'tab', other: 'container', stranger: strangers.marek, words: 'Call from a usual tab' },
  { where: 'container', other: 'tab', stranger: strangers.ruth, words: 'Call from a container' },
] as const;

describe.each(runs)('the main job in a $where', ({ where, other, stranger, words }) => {
  let tab: MailTab;
  let second: MailTab;

  beforeAll(async () => {
    tab = await stage.mail({ seed: 1 }, where);
    second = await stage.mail({ seed: 2 }, other);
  });
  afterAll(async () => {
    await tab.page.close();
    await second.page.close();
  });

  it('paints what the book says beside everybody on the list', async () => {
    const painted = await settledBadges(stage.firefox.bidi, tab, (all) => all.length > 20);
    const refs = [...new Set(painted.map(({ email }) => email))];
    const views = await stage.answer('badges.lookup', { refs, own: [mina.email] });
    for (const { email, state, tier, grade } of painted) {
      const view = views.find((one) => one.ref === email);
      const title = view?.prospect ? 'prospect' : (view?.tier ?? null);
      const isKnown = view?.state === 'known' || view?.state === 'company';
      expect({ email, state, tier, grade }).toEqual({
        email,
        state: isKnown ? 'known' : 'unknown',
        tier: title,
        grade: isKnown ? (view.grade ?? 'NR') : null,
      });
    }
    const seen = new Set(painted.map(({ tier }) => tier));
    expect([...seen]).toEqual(expect.arrayContaining(['VIP', 'Major', 'Ordinary', 'Small']));
    expect(refs).not.toContain(mina.email);
  });

  it('shows the person of the conversation in the sidebar', async () => {
    await tab.open(known.linnea.email);
    const card = await readCard(await tab.sidebar(), known.linnea.name);
    expect(card).toMatchObject({ email: known.linnea.email, company: 'Norvik Pumpeverk' });
    expect(card.tier).toBe('VIP');
    expect(card.grade).toBe('AA');
    expect(card.history.filter(({ kind }) => kind !== 'order').length).toBeGreaterThan(0);
  });

  it('captures an unknown sender, whose badge then stands in every open tab', async () => {
    const { email, name } = stranger;
    expect((await badgeOf(stage.firefox.bidi, second, email)).state).toBe('unknown');
    await tab.page.goBack();
    await tab.open(email);
    const card = await saveCapture(await tab.sidebar(), name);
    expect(card).toMatchObject({ name, email });
    for (const one of [second, tab]) {
      const isPainted = (all: { email: string; state: string }[]) =>
        all.some((badge) => badge.email === email && badge.state === 'known');
      const badges = await settledBadges(stage.firefox.bidi, one, isPainted);
      expect(badges.find((badge) => badge.email === email)?.tier).toBe('prospect');
    }
  });

  it('logs a call, which the history then shows', async () => {
    await tab.page.goBack();
    await tab.open(known.linnea.email);
    const sidebar = await tab.sidebar();
    await readCard(sidebar, known.linnea.name);
    const before = await stage.answer('book.stats', {});
    await logCall(sidebar, words);
    const shown = `[...document.querySelectorAll('[data-place=history] li')].some((line) => line.textContent.includes(${JSON.stringify(words)}))`;
    await sidebar.waitFor(shown);
    const after = await stage.answer('book.stats', {});
    expect(after.interactions).toBe(before.interactions + 1);
  });

  it('leaves no error in the page and asks nothing of the network', () => {
    expect([...tab.errors, ...second.errors]).toEqual([]);
    expect(leaks(stage.standIns.proxy.refused)).toEqual([]);
  });
});
