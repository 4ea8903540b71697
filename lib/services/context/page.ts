import { frontTabOf, tellTab } from '../../platform/tabs';
import { pageSchemas } from '../../schema/messages/page';
import type { ReportedFacts } from '../../schema/page';
import type { OpenPage } from '../mail/log';
import { siteKeyOf, type TabPage, viewKey } from './context';
import { rememberChosen, rememberedOf } from './memory';

/**
 * The page a sidebar stands beside: its own tab's, or the front tab of the panel's window. A private
 * page keeps nothing, so it is asked what it shows.
 */
export async function pageBeside(
  tabId: number | null,
  windowId: number | undefined,
): Promise<TabPage | null> {
  const front = tabId === null ? await frontTabOf(windowId) : null;
  const id = tabId ?? front?.id;
  if (id === undefined) return null;
  const { seen, report, chosen } = await rememberedOf(id);
  // The tab has gone on to a site that says nothing, and whose address we may not even know.
  if (front && seen?.url && siteKeyOf(front.url) !== siteKeyOf(seen.url))
    return { tabId: id, url: front.url, private: front.private, reading: null, chosen };
  const isPrivate = seen?.private ?? front?.private ?? false;
  const shown = isPrivate && seen ? await askPage(id) : report;
  const page: TabPage = {
    tabId: id,
    url: shown?.url ?? seen?.url ?? front?.url ?? null,
    private: isPrivate,
    reading: shown?.reading ?? null,
    chosen,
  };
  if (isPrivate && chosen && page.reading?.ok && chosen.view !== viewKey(page)) {
    // The rep has gone on to another view: of a private page the one clicked before is not kept for it.
    await rememberChosen(id, null);
    return { ...page, chosen: null };
  }
  return page;
}

async function askPage(tabId: number) {
  const answer = await tellTab(tabId, { dangol: 1, change: { event: 'page.describe' } });
  const parsed = pageSchemas['page.report'].safeParse(answer);
  return parsed.success ? parsed.data : null;
}

/** The page beside which something is logged by hand: a site we read, never one of a private window. */
export async function placeBeside(
  tabId: number | null,
): Promise<{ url: string | null; site: ReportedFacts['site'] } | null> {
  const page = await pageBeside(tabId, undefined);
  if (!page || page.private || !page.reading?.ok) return null;
  const url = page.url !== null && /^https?:/.test(page.url) && page.url.length <= 2000;
  return { url: url ? page.url : null, site: page.reading.value.site };
}

/** The open page for logging; null in private windows and where nothing was read. */
export async function openPageOf(
  tabId: number | null,
  windowId: number | undefined,
): Promise<OpenPage | null> {
  const page = await pageBeside(tabId, windowId);
  if (!page || page.private || !page.reading?.ok) return null;
  return { url: page.url ?? '', facts: page.reading.value };
}
