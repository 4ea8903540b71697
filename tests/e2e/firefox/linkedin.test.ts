import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../lib/schema/emptyDraft.ts';
import { leaks } from '../../../scripts/standin/leaks.ts';
import { members } from '../../../scripts/standin/linkedin/people.ts';
import { settledBadges } from './badges.ts';
import { readCard, saveCapture } from './card.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

const { hanna, marco } = members;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ tables: null });
  await stage.answer('contact.add', {
    commandId: v7(),
    contactId: v7(),
    draft: {
      ...emptyDraft(),
      name: marco.name,
      emails: ['marco@velluti.example'],
      title: marco.title,
      company: marco.company,
      linkedin: { slug: marco.slug, memberId: marco.id },
    },
    company: { kind: 'new', companyId: v7(), name: marco.company },
  });
});
afterAll(() => stage.close());

/** The states of all badges on the screen, once one of them is as wanted. */
const states = async (tab: MailTab, wanted: string): Promise<string[]> =>
  (
    await settledBadges(stage.firefox.bidi, tab, (all) => all.some((one) => one.state === wanted))
  ).map(({ state }) => state);

describe('LinkedIn in Firefox', () => {
  it('shows whom the book knows by their profile', async () => {
    const tab = await stage.linkedin(`/in/${marco.slug}/`);
    expect(await states(tab, 'known')).toEqual(['known']);
    const card = await readCard(await tab.sidebar(), marco.name);
    expect(card).toMatchObject({ email: 'marco@velluti.example', company: marco.company });
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('adds a profile with one click to save, whose badge then stands in a search as well', async () => {
    const tab = await stage.linkedin(`/in/${hanna.slug}/`);
    expect(await states(tab, 'unknown')).toEqual(['unknown']);
    const card = await saveCapture(await tab.sidebar(), hanna.name);
    expect(card.name).toBe(hanna.name);
    expect(await states(tab, 'known')).toEqual(['known']);
    const search = await stage.linkedin('/search/results/people/');
    const seen = await settledBadges(
      stage.firefox.bidi,
      search,
      (all) => all.filter(({ state }) => state === 'known').length === 2,
    );
    expect(seen.length).toBeGreaterThan(2);
    expect([...tab.errors, ...search.errors]).toEqual([]);
    expect(leaks(stage.standIns.proxy.refused)).toEqual([]);
    await tab.page.close();
    await search.page.close();
  });
});
