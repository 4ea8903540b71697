import type { CDPSession, Frame, Page } from '@playwright/test';
import { extensionFrame } from '../standin/pierce.ts';
import { inWords, lacks } from './badges.ts';
import { readCard, readHistory } from './card.ts';
import { backToInbox, cast, openConversation, openInbox } from './gmail.ts';
import { logCall } from './log-call.ts';
import type { Report } from './report.mjs';
import type { Album } from './shots.ts';
import { expect, type Step } from './steps.ts';

interface Walk {
  page: Page;
  session: CDPSession;
  step: Step;
  album: Album;
  /** Filled in as things are seen. */
  report: Report;
}

const sidebarOf = (page: Page): Promise<Frame> => extensionFrame(page, 'sidebar.html#docked');

/** The main job: inbox, badges, conversation, sidebar, capture, a call, history. */
export async function walk(tools: Walk): Promise<void> {
  await seeInbox(tools);
  await seeCard(tools);
  await captureStranger(tools);
  await logAndLookBack(tools);
}

async function seeInbox({ page, session, step, album, report }: Walk): Promise<void> {
  await step('Inbox with badges', async () => {
    const { painted, ms } = await openInbox(page, session);
    report.badges = painted.known.map(({ email, tier, grade }) => ({ email, tier, grade }));
    report.ms.badges = ms;
    await album.shoot(page, 'inbox');
    const missing = lacks(painted);
    expect(missing === null, missing ?? '');
    return { saw: `${inWords(painted)}, after ${ms} ms`, value: null };
  });
}

async function seeCard({ page, step, album, report }: Walk): Promise<void> {
  await step('Conversation and sidebar', async () => {
    const start = performance.now();
    await openConversation(page, cast.customer.email);
    const card = await readCard(await sidebarOf(page), cast.customer.name);
    const ms = Math.round(performance.now() - start);
    const { name, company, tier, grade, interactions } = card;
    report.ms.sidebar = ms;
    report.sidebar = { name, company, tier, grade, interactions: interactions.length };
    await album.shoot(page, 'conversation');
    expect(
      company !== null && tier !== null && grade !== null,
      'company, tier or grade is missing',
    );
    expect(interactions.length > 0, 'nothing has happened with this customer');
    const saw = [name, company, tier, grade, `${interactions.length} interactions`];
    return { saw: `${saw.join(', ')}, after ${ms} ms`, value: null };
  });
}

async function captureStranger({ page, session, step, album, report }: Walk): Promise<void> {
  const { stranger } = cast;
  await step('Capture of an unknown sender', async () => {
    await backToInbox(page, session);
    await openConversation(page, stranger.email);
    const sidebar = await sidebarOf(page);
    const save = sidebar.getByRole('button', { name: 'Save contact' });
    await save.waitFor();
    await album.shoot(page, 'capture');
    await save.click();
    const { name, email, company } = await readCard(sidebar, stranger.name);
    report.captured = { name, email, company };
    await album.shoot(page, 'captured');
    expect(email === stranger.email, `the card shows the address ${email}`);
    expect(company !== null, 'the card shows no company');
    return { saw: `${name}, ${email}, ${company}`, value: null };
  });
  await step('Badge of the captured sender', async () => {
    const { known } = await backToInbox(page, session);
    const badge = known.find(({ email }) => email === stranger.email);
    expect(badge !== undefined, `none beside ${stranger.email}`);
    return { saw: `${badge.email} ${badge.tier ?? 'a prospect'}`, value: null };
  });
}

async function logAndLookBack({ page, step, album, report }: Walk): Promise<void> {
  await step('Log a call', async () => {
    await openConversation(page, cast.customer.email);
    const sidebar = await sidebarOf(page);
    await readCard(sidebar, cast.customer.name);
    const { kind, at, title } = await logCall(sidebar, () => album.shoot(page, 'call'));
    report.logged = { kind, at };
    return { saw: `${title}, ${at}`, value: null };
  });
  await step('History', async () => {
    const sidebar = await sidebarOf(page);
    const history = await readHistory(sidebar);
    await sidebar.getByRole('button', { name: 'Close', exact: true }).click();
    await sidebar.locator('[data-place=history]').evaluate((part) => part.scrollIntoView());
    await album.shoot(page, 'history');
    const newest = history.slice(0, 3).map(({ title }) => title);
    return { saw: `${history.length} interactions: ${newest.join(' | ')} …`, value: null };
  });
}
