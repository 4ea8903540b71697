/** Who asks: a site's page, our frame inside one, or one of our own pages and panels. */
export type SenderClass = 'content' | 'frame' | 'page';

export interface Caller {
  class: SenderClass;
  /** null for a panel or popup, which belongs to no tab. */
  tabId: number | null;
  private: boolean;
}

/** What the browser says of a sender; it cannot be forged by a page. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

/** Null for anybody who is not a part of this extension. */
export function callerOf(sender: RawSender, ownId: string): Caller | null {
  if (sender.id !== ownId || sender.url === undefined || !URL.canParse(sender.url)) return null;
  const { protocol } = new URL(sender.url);
  const tabId = sender.tab?.id ?? null;
  const common = { tabId, private: sender.tab?.incognito ?? false };
  if (protocol === 'https:' || protocol === 'http:')
    return tabId === null ? null : { class: 'content', ...common };
  if (!/^(chrome|moz|safari-web)-extension:$/.test(protocol)) return null;
  const embedded = tabId !== null && (sender.frameId ?? 0) > 0;
  return { class: embedded ? 'frame' : 'page', ...common };
}
