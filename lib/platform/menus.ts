import type { Browser } from '@wxt-dev/browser';
import { browser } from './browser';

type Context = 'page' | 'selection' | 'link';

export interface MenuEntry {
  id: string;
  title: string;
  contexts: [Context, ...Context[]];
}

/** What was under the pointer when an entry was chosen. */
export interface MenuClick {
  tab: { id: number; url: string | null };
  /** null: the top frame, or unknown. */
  frameId: number | null;
  link: { url: string; text: string } | null;
  /** Some browsers shorten it and leave out line breaks. */
  selection: string | null;
}

/** Puts the entries of a page's menu there in place of those before; asking twice leaves one of each. */
export async function setMenus(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries) {
    // A doubled entry is no failure: two events at once may both have asked.
    browser.contextMenus.create({ id, title, contexts }, () => void browser.runtime.lastError);
  }
}

/** Firefox tells a link's words, the types of Chromium do not know them. */
type Clicked = Browser.contextMenus.OnClickData & { linkText?: string };

export const onMenu = (heard: (id: string, click: MenuClick) => void): void =>
  browser.contextMenus.onClicked.addListener((info: Clicked, tab) => {
    if (tab?.id === undefined) return;
    heard(String(info.menuItemId), {
      tab: { id: tab.id, url: tab.url ?? null },
      frameId: info.frameId ?? null,
      link: info.linkUrl ? { url: info.linkUrl, text: info.linkText ?? '' } : null,
      selection: info.selectionText ?? null,
    });
  });
