import type { Work } from '../../db/command';
import type { BookDatabase } from '../../db/database';
import { Refused } from '../../db/refused';
import { readSettings } from '../../db/settings';
import type { ReportedFacts } from '../../schema/page';
import type { Logging, Settings } from '../../schema/settings';
import type { Book } from '../book';
import { withHosts } from '../hosts';
import { folderKey, mailboxOf } from './key';
import { planMail } from './plan';

/** The rep's answer for the mailbox of a page; null when it was never asked. */
export function loggingOf(facts: ReportedFacts, settings: Settings): Logging | null {
  const mailbox = mailboxOf(facts);
  return mailbox !== null && Object.hasOwn(settings.mailboxes, mailbox)
    ? (settings.mailboxes[mailbox] ?? null)
    : null;
}

export interface OpenPage {
  url: string;
  facts: ReportedFacts;
}

/** Logs the open conversation because the rep asked for it, mail recognised from another folder included. */
export const logOpenMail =
  (page: OpenPage | null) =>
  async (work: Work): Promise<void> => {
    if (page === null) throw new Refused('not-found', 'no conversation is open', 'tab');
    await log(work, page, true);
  };

/**
 * Whether the open conversation has mail to be logged by itself. Asked before anything is locked for
 * writing: most conversations have none, and the card of this one is being read meanwhile.
 */
export async function hasSeenMail({ db, clock }: Book, page: OpenPage): Promise<boolean> {
  const settings = await readSettings(db);
  if (loggingOf(page.facts, settings) !== 'automatic') return false;
  const at = { now: clock.now(), url: page.url };
  const { fresh } = await withHosts(() => planMail(db, page.facts, settings, at));
  return fresh.length > 0;
}

/** Logs the open conversation by itself, where the mailbox is set to it. */
export const logAutomatically =
  (page: OpenPage) =>
  async (work: Work): Promise<void> => {
    const settings = await readSettings(work.db);
    if (loggingOf(page.facts, settings) === 'automatic') await log(work, page, false);
  };

async function log(
  { db, changes, now }: Work,
  { url, facts }: OpenPage,
  movedToo: boolean,
): Promise<void> {
  const plan = await planMail(db, facts, await readSettings(db), { now, url });
  for (const mail of movedToo ? [...plan.fresh, ...plan.moved] : plan.fresh)
    await changes.put('interactions', mail.id, mail);
}

/** How many messages of the open conversation wait for the rep's word. */
export async function countUnlogged(
  db: BookDatabase,
  { url, facts }: OpenPage,
  settings: Settings,
  now: number,
): Promise<number> {
  const logging = loggingOf(facts, settings);
  if (logging === null || logging === 'off') return 0;
  // Automatic logging leaves only moved mail open, and that is a matter of sites with folders.
  if (logging === 'automatic' && folderKey(facts) === null) return 0;
  const plan = await planMail(db, facts, settings, { now, url });
  return logging === 'ask' ? plan.fresh.length + plan.moved.length : plan.moved.length;
}
