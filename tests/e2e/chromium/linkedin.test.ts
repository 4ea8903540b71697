import type { Frame } from '@playwright/test';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../lib/schema/emptyDraft.ts';
import { members } from '../../../scripts/standin/linkedin/people.ts';
import { clickNode, extensionFrame } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { type Painted, settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

const PATIENCE = 30_000;
let stage: Stage;
const { hanna, marco, minji, ines, jonas } = members;

/** In the book: Marco by his profile, Minji by name and company alone. */
async function knowTwo(): Promise<void> {
  for (const [member, linkedin] of [
    [marco, { slug: marco.slug, memberId: marco.id }],
    [minji, null],
  ] as const)
    await answerOf(stage.desk, 'contact.add', {
      commandId: v7(),
      contactId: v7(),
      draft: {
        ...emptyDraft(),
        name: member.name,
        emails: [`${member.id.slice(5, 12).toLowerCase()}@known.example`],
        title: member.title,
        company: member.company,
        linkedin,
      },
      company: { kind: 'new', companyId: v7(), name: member.company },
    });
}

const linkedin = async (path: string, options = {}) => {
  const tab = await stage.linkedin(path, options);
  const frame = await extensionFrame(tab.page, 'sidebar.html#docked', PATIENCE);
  return { tab, frame };
};
const profileOf = ({ slug }: { slug: string }) => `/in/${encodeURIComponent(slug)}/`;
const badges = (tab: MailTab, enough?: (all: Painted[]) => boolean) =>
  settledBadges(tab.session, enough, PATIENCE);
const states = (all: Painted[]) => all.map(({ state }) => state);
const heading = (frame: Frame, name: string) =>
  frame.getByRole('heading', { name }).waitFor({ timeout: PATIENCE });

beforeAll(async () => {
  stage = await openStage({ tables: null });
  await knowTwo();
});
afterAll(() => stage.close());

describe('a profile', () => {
  it('is added with one click to the form and one to save, and has its badge from then on', async () => {
    const { tab, frame } = await linkedin(profileOf(hanna));
    const [badge] = await badges(tab);
    expect(badge).toMatchObject({ state: 'unknown', kind: 'header' });
    await frame.getByRole('button', { name: 'Save contact' }).waitFor({ timeout: PATIENCE });
    const values = await frame.evaluate(() =>
      [...document.querySelectorAll('input')].map(({ value }) => value),
    );
    for (const value of ['Hanna', 'Lindqvist', hanna.company, hanna.title, hanna.slug])
      expect(values).toContain(value);
    await frame.getByRole('button', { name: 'Save contact' }).click();
    await heading(frame, hanna.name);
    await badges(tab, (all) => all[0]?.state === 'known');
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('of somebody with a known name and company is a question, never an answer', async () => {
    const { tab, frame } = await linkedin(profileOf(minji));
    expect(states(await badges(tab))).toEqual(['maybe']);
    await frame.getByText(`Is this ${minji.name}?`).waitFor({ timeout: PATIENCE });
    await frame.getByRole('button', { name: 'Yes, the same person' }).click();
    await heading(frame, minji.name);
    await badges(tab, (all) => all[0]?.state === 'known');
    // Taken back, it is a question again; refused, it never is.
    await frame.getByRole('button', { name: 'Undo' }).click();
    await frame.getByRole('button', { name: 'No, somebody else' }).click({ timeout: PATIENCE });
    await frame.getByRole('button', { name: 'Save contact' }).waitFor({ timeout: PATIENCE });
    await badges(tab, (all) => all[0]?.state === 'unknown');
    await tab.page.close();
  });

  it('never shows whoever was in front before while the next one is still to come', async () => {
    const { tab, frame } = await linkedin(profileOf(marco), { delay: 3000 });
    await heading(frame, marco.name);
    await tab.page.getByText(jonas.name).first().click();
    await frame.getByText('Reading this page').waitFor({ timeout: PATIENCE });
    expect(await frame.getByRole('heading', { name: marco.name }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Save contact' }).waitFor({ timeout: PATIENCE });
    const names = await frame
      .locator('input')
      .evaluateAll((all) =>
        all.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
      );
    expect(names).toContain('Brandt');
    expect(names).not.toContain('Velluti');
    await tab.page.close();
  });
});

describe('a people search', () => {
  it('saves the ticked ones together, taken back as one', async () => {
    const { tab, frame } = await linkedin('/search/results/people/');
    await badges(tab, (all) => all.length > 5);
    await frame.getByLabel(ines.name).check({ timeout: PATIENCE });
    await frame.getByLabel(jonas.name).check();
    await frame.getByRole('button', { name: 'Look over 2' }).click();
    await frame.getByRole('button', { name: 'Save 2 contacts' }).click({ timeout: PATIENCE });
    await badges(tab, (all) => states(all).filter((state) => state === 'known').length >= 4);
    const stats = () => answerOf(stage.desk, 'book.stats', {});
    const { contacts } = await stats();
    await frame.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stats()).contacts).toBe(contacts - 2);
    await tab.page.close();
  });
});

describe('messages', () => {
  it('have a badge beside the name, and are logged once, only after the rep said so', async () => {
    const logged = async () => {
      const card = await answerOf(stage.desk, 'card.get', { ref: `id:${marco.id}` });
      const { entries } = await answerOf(stage.desk, 'timeline.list', {
        customerId: card?.customerId ?? null,
        contactId: null,
        kinds: ['message'],
        search: '',
        before: null,
        limit: 9,
      });
      return entries.length;
    };
    const { tab, frame } = await linkedin(`/messaging/thread/2-${marco.slug}/`);
    expect(states(await badges(tab))).toContain('known');
    await heading(frame, marco.name);
    const question = frame.getByText('Log LinkedIn messages with customers');
    await question.waitFor({ timeout: PATIENCE });
    expect(await logged()).toBe(0);
    await frame.getByRole('button', { name: 'Automatically' }).click();
    await expect.poll(logged).toBe(1);
    await tab.page.reload();
    await badges(tab);
    expect(await logged()).toBe(1);
    await tab.page.close();
  });
});

describe('the choice for the site', () => {
  const choose = (choice: 'page' | 'panel' | 'off') =>
    answerOf(stage.desk, 'site.choose', { commandId: v7(), siteKey: 'linkedin', choice });
  const ours = (tab: MailTab) =>
    tab.page.evaluate(() => document.querySelectorAll('dangol-badge, dangol-frame').length);
  afterAll(() => choose('page'));

  it('leaves the page entirely alone with "side panel only" and with "off"', async () => {
    const { tab } = await linkedin(profileOf(marco));
    await badges(tab);
    for (const choice of ['panel', 'off'] as const) {
      await choose(choice);
      await expect.poll(() => ours(tab)).toBe(0);
    }
    await choose('page');
    await badges(tab);
    await tab.page.close();
  });
});

it('opens the sidebar for the person whose badge is clicked', async () => {
  const { tab, frame } = await linkedin('/search/results/people/');
  const all = await badges(tab, (found) => found.some(({ state }) => state === 'known'));
  const marcos = all.find(({ title }) => title.startsWith(marco.name));
  if (!marcos) throw new Error('no badge of Marco');
  await clickNode(tab.page, tab.session, marcos.inner);
  await heading(frame, marco.name);
  await tab.page.close();
});
