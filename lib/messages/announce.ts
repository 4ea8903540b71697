import { hostPattern, mayRead } from '../platform/hosts';
import { tabOf, tellPages, tellTab } from '../platform/tabs';
import type { SiteChoice } from '../schema/settings';
import { siteKeyOf } from '../services/context/context';
import { forgetTab, listeningTabs, rememberedOf } from '../services/context/memory';
import type { ChangeEvent, EventMessage } from './protocol';

const message = (change: ChangeEvent): EventMessage => ({ dangol: 1, change });
const forPages = (change: ChangeEvent): EventMessage => ({ dangol: 1, change, pages: true });

let told = 0;
/** Grows with whatever is told to everybody: what was read before may be out of date. */
export const changesTold = (): number => told;

/** Tells everybody who listens: tabs that said hello, their frames, panels and extension pages. */
export async function announce(change: ChangeEvent): Promise<void> {
  told += 1;
  const tabs = await listeningTabs();
  await Promise.all([
    tellPages(forPages(change)),
    ...tabs.map((tabId) => tellTab(tabId, message(change))),
  ]);
}

/** Tells one tab's content script and frames. */
export const announceTo = (tabId: number, change: ChangeEvent): Promise<unknown> =>
  tellTab(tabId, message(change));

/** Another person or page is in front: the tab's own frame and every panel look again. */
export const announceContext = (tabId: number): Promise<void> =>
  announceInTab({ event: 'context.changed', tabId });

async function announceInTab(change: Extract<ChangeEvent, { tabId: number }>): Promise<void> {
  await Promise.all([announceTo(change.tabId, change), tellPages(forPages(change))]);
}

/** Something was read in a tab for the side panel, or put away. */
export const announceCapture = (tabId: number): Promise<void> =>
  announceInTab({ event: 'capture.changed', tabId });

/** Tells the open pages of a site where its sidebar stands from now on. */
export async function announceChoice(siteKey: string, choice: SiteChoice): Promise<void> {
  for (const tabId of await listeningTabs()) {
    const { seen } = await rememberedOf(tabId);
    if (siteKeyOf(seen?.url ?? null) === siteKey)
      await announceTo(tabId, { event: 'site.chosen', choice });
  }
}

/** A host was given back: its open pages are left at once, and nothing is known of them any more. */
export async function leaveLostHosts(): Promise<void> {
  for (const tabId of await listeningTabs()) {
    const { seen } = await rememberedOf(tabId);
    // Of a private window no address is kept, and the browser tells none that we may not read.
    const url = seen?.url ?? (await tabOf(tabId))?.url ?? '';
    const pattern = hostPattern(url);
    if (pattern !== null && (await mayRead(pattern))) continue;
    await announceTo(tabId, { event: 'site.lost' });
    await forgetTab(tabId);
    await announceContext(tabId);
  }
}

interface Affected {
  book: boolean;
  badges: boolean;
  settings: boolean;
  customerIds: readonly string[];
}

/** More customers than this are told as "any". */
const NAMED = 200;

/**
 * Tells what a command changed. A page knows people by written addresses and by domain, so which of its
 * badges are meant is not worth telling: it asks again for those in sight.
 */
export async function announceChanges({ book, badges, settings, customerIds }: Affected) {
  if (settings) await announce({ event: 'settings.changed' });
  if (!book && !badges) return;
  await announce({
    event: 'book.changed',
    refs: badges ? null : [],
    customerIds: customerIds.length > NAMED ? null : [...customerIds],
  });
}

/** A job wrote beside the background: nobody knows which records, so everybody looks again. */
export async function announceJob(kind: 'import' | 'restore'): Promise<void> {
  if (kind === 'restore') await announce({ event: 'settings.changed' });
  await announce({ event: 'book.changed', refs: null, customerIds: null });
}
