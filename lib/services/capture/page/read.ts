import { draftFromProfile } from '../../../capture/profile';
import { SCRIPTS } from '../../../platform/manifest';
import { resultOf } from '../../../platform/scripting';
import type { TabFacts } from '../../../platform/tabs';
import {
  type Captured,
  MOST_FOUND,
  seenPageSchema,
  type Unreadable,
} from '../../../schema/captured';

import type { ContactDraft } from '../../../schema/draft';
import { pageBeside } from '../../context/page';
import { draftsOf, type Pointed } from './drafts';
import { isDocumentType, refusedAt, unreadableAt } from './unreadable';

export type { Pointed } from './drafts';

/**
 * Reads a tab's page as it stands now, by a script that is put in for this once. The rep's click on our
 * button, menu or shortcut lets us in; of a private window no address is kept.
 */
export async function readTab(tab: TabFacts, pointed: Pointed, now: number): Promise<Captured> {
  const url = tab.private ? null : (tab.url?.slice(0, 4000) ?? null);
  const nothing: Captured = {
    url,
    readAt: now,
    pointed: pointed.pointed,
    problem: null,
    drafts: [],
    place: 'popup',
    step: null,
  };
  const told = pointed.pointed === 'page' ? await toldByAdapter(tab, url) : [];
  if (told.length > 0) return { ...nothing, drafts: told.slice(0, MOST_FOUND) };
  const evidence = await seenIn(tab, pointed);
  // What the browser itself told of the click is worth reading even where the page stays closed.
  const drafts = draftsOf(typeof evidence === 'string' ? null : evidence, pointed, url);
  const problem = typeof evidence === 'string' && drafts.length === 0 ? evidence : null;
  return { ...nothing, problem, drafts: drafts.slice(0, MOST_FOUND) };
}

/** On a site that we know, its own adapter says whom the page is about; general readers would guess. */
async function toldByAdapter(tab: TabFacts, url: string | null): Promise<ContactDraft[]> {
  const page = await pageBeside(tab.id, undefined);
  if (!page?.reading?.ok || page.url !== tab.url) return [];
  return page.reading.value.drafts.map((draft) => draftFromProfile(draft, url));
}

/** What the script in the page saw, or why there is nothing. */
async function seenIn(tab: TabFacts, { frameId }: Pointed) {
  const closed = unreadableAt(tab.url);
  if (closed) return closed;
  const result =
    (await resultOf(tab.id, SCRIPTS.capture, frameId)) ??
    // A frame of another site stays closed; its page may tell as much.
    (frameId ? await resultOf(tab.id, SCRIPTS.capture) : null);
  if (result === null) return refusedAt(tab.url ?? '');
  const seen = seenPageSchema.safeParse(result.value);
  if (!seen.success) return 'refused' satisfies Unreadable;
  return isDocumentType(seen.data.type) ? 'viewer' : seen.data.evidence;
}
