import type { CDPSession, Page } from '@playwright/test';
import { demoMailbox } from '../standin/gmail/demo/index.ts';
import { known, mina, strangers } from '../standin/gmail/demo/people.ts';
import { standInAddress } from '../standin/gmail/options.ts';
import { gmailSite } from '../standin/gmail/site.ts';
import { type StandIns, startStandIns } from '../standin/server.ts';
import { type Painted, paintedBadges } from './badges.ts';

const PATIENCE = 30_000;

/** The people the walk meets. */
export const cast = { customer: known.linnea, stranger: strangers.marek, korean: known.daon };

export const startGmail = (now: number): Promise<StandIns> =>
  startStandIns({ 'mail.google.com': gmailSite(() => ({ accounts: [demoMailbox(now)] })) });

/** Opens the inbox; `ms` runs from the request to the last badge. */
export async function openInbox(
  page: Page,
  session: CDPSession,
  options: Parameters<typeof standInAddress>[0] = {},
): Promise<{ painted: Painted; ms: number }> {
  const start = performance.now();
  await page.goto(standInAddress(options), { waitUntil: 'domcontentloaded' });
  const painted = await allPainted(page, session);
  return { painted, ms: Math.round(performance.now() - start) };
}

/** Goes back to the inbox as a person does. */
export async function backToInbox(page: Page, session: CDPSession): Promise<Painted> {
  await page.goBack();
  await rowOf(page, cast.customer.email).waitFor();
  return allPainted(page, session);
}

/** Waits until no badge waits for its answer any more. */
async function allPainted(page: Page, session: CDPSession): Promise<Painted> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const painted = await paintedBadges(session, mina.email);
    if (painted.waiting === 0 && painted.known.length + painted.unknown > 0) return painted;
    if (performance.now() > end) {
      const { known: badges, unknown, waiting } = painted;
      throw new Error(`badges: ${badges.length} painted, ${unknown} empty, ${waiting} unanswered`);
    }
    await page.waitForTimeout(20);
  }
}

const rowOf = (page: Page, email: string) =>
  page
    .locator('tr[role=row]:visible')
    .filter({ has: page.locator(`[email="${email}"]`) })
    .first();

/** Opens the newest conversation with this person by a click on its subject. */
export async function openConversation(page: Page, email: string): Promise<void> {
  await rowOf(page, email).locator('[data-thread-id]').click();
}
