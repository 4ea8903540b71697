import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { known, mina, strangers } from '../../../scripts/standin/gmail/demo/people.ts';
import { standInAddress } from '../../../scripts/standin/gmail/options.ts';
import { leaks } from '../../../scripts/standin/leaks.ts';
import type { FirefoxDocument } from '../../support/firefox.ts';
import { clickBadge, settledBadges } from './badges.ts';
import { readCard, saveCapture } from './card.ts';
import { frameOf, type MailTab, openConversation, openStage, type Stage } from './stage.ts';

const Kept = z.record(z.string(), z.unknown());
const Hidden = z.object({ private: z.literal(true) });

let stage: Stage;
let usual: MailTab;
let hidden: FirefoxDocument;

/** Everything the background keeps of tabs. */
const kept = (): Promise<unknown> =>
  stage.desk.evaluate('browser.storage.session.get().then((all) => JSON.stringify(all))');

beforeAll(async () => {
  stage = await openStage({ privateAllowed: true });
  const commandId = crypto.randomUUID();
  await stage.answer('mailbox.logging', {
    commandId,
    account: mina.email,
    logging: 'automatic',
  });
  usual = await stage.mail();
  hidden = await stage.firefox.openPrivate(standInAddress());
});
afterAll(() => stage.close());

describe('a private window', () => {
  it('shows badges as everywhere', async () => {
    const badges = await settledBadges(stage.firefox.bidi, { document: hidden });
    expect(badges.find(({ email }) => email === known.linnea.email)?.tier).toBe('VIP');
  });

  it('logs no mail and keeps nothing of what is read', async () => {
    const before = await stage.answer('book.stats', {});
    await openConversation(hidden, known.ilse.email);
    await settledBadges(stage.firefox.bidi, { document: hidden }, (all) =>
      all.some(({ kind }) => kind === 'header'),
    );
    await sleep(500);
    expect((await stage.answer('book.stats', {})).interactions).toBe(before.interactions);
    const tabs = Object.entries(Kept.parse(JSON.parse(String(await kept()))));
    const ids = tabs.filter(([, value]) => Hidden.safeParse(value).success).map(([key]) => key);
    expect(ids).toHaveLength(1);
    const own = tabs.filter(([key]) => key.startsWith(ids[0]?.replace('seen', '') ?? 'none'));
    expect(own.map(([key]) => key.replace(/^tab\.\d+\./, '')).sort()).toEqual(['room', 'seen']);
    expect(own.map(([, value]) => value)).toContainEqual({ url: null, private: true });
  });

  it('says so in the sidebar, which shows a person once their badge was clicked', async () => {
    await clickBadge(stage.firefox.bidi, { document: hidden }, known.ilse.email);
    const sidebar = await frameOf(stage.firefox, hidden, 'sidebar.html#docked');
    await readCard(sidebar, known.ilse.name);
    await sidebar.waitFor(`document.body.textContent.includes('Private window.')`);
  });

  it('captures by click alone, into the one book', async () => {
    await hidden.evaluate('history.back()');
    await openConversation(hidden, strangers.marek.email);
    await sleep(300);
    expect(await stage.answer('book.search', { text: strangers.marek.email, limit: 5 })).toEqual(
      [],
    );
    await clickBadge(stage.firefox.bidi, { document: hidden }, strangers.marek.email);
    const sidebar = await frameOf(stage.firefox, hidden, 'sidebar.html#docked');
    await saveCapture(sidebar, strangers.marek.name);
    const found = await stage.answer('book.search', { text: strangers.marek.email, limit: 5 });
    expect(found.map(({ name }) => name)).toEqual([strangers.marek.name]);
    await settledBadges(stage.firefox.bidi, usual, (all) =>
      all.some(({ email, tier }) => email === strangers.marek.email && tier === 'prospect'),
    );
  });

  it('leaves nothing behind when it closes', async () => {
    await stage.firefox.bidi('browsingContext.close', { context: hidden.context });
    const end = performance.now() + 5_000;
    while (String(await kept()).includes('"private":true') && performance.now() < end)
      await sleep(50);
    expect(String(await kept())).not.toContain('"private":true');
    expect(leaks(stage.standIns.proxy.refused)).toEqual([]);
  });
});
