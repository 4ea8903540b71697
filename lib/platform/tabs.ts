import type { Browser } from '@wxt-dev/browser';
import { browser } from './browser';

export interface TabFacts {
  id: number;
  url: string | null;
  private: boolean;
}

const factsOf = (tab: Browser.tabs.Tab | undefined): TabFacts | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, private: tab.incognito };

/** The tab in front of a window; of the window used last when none is named. */
export async function frontTabOf(windowId: number | undefined): Promise<TabFacts | null> {
  const place = windowId === undefined ? { lastFocusedWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...place });
  return factsOf(tab);
}

/** A tab by its id, null when it is closed. Its address is known where the rep let us in. */
export async function tabOf(tabId: number): Promise<TabFacts | null> {
  return await browser.tabs.get(tabId).then(factsOf, () => null);
}

/**
 * Tells a tab's content script and embedded frames; answers what one of them answered. A tab where
 * nobody listens (closed, reloading, updated) is no failure: there is nobody left to tell.
 */
export async function tellTab(tabId: number, message: object): Promise<unknown> {
  return await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** Tells extension pages and native panels; that none is open is the usual case. */
export async function tellPages(message: object): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Opens a page of the extension in a normal window, whichever window asked. */
export async function openOwnPage(path: string): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/dashboard.html')).href;
  const windows = await browser.windows.getAll();
  const normal = windows.filter((window) => window.type === 'normal' && !window.incognito);
  const target = normal.find((window) => window.focused) ?? normal[0];
  if (target?.id === undefined) await browser.windows.create({ url });
  else await browser.tabs.create({ url, windowId: target.id, active: true });
}

export const onTabActivated = (heard: (tabId: number, windowId: number) => void): void =>
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => heard(tabId, windowId));

export const onTabRemoved = (heard: (tabId: number) => void): void =>
  browser.tabs.onRemoved.addListener(heard);

/** Opens a page of the extension behind the one in front, for work that the background cannot do. */
export async function openBehind(path: string): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/dashboard.html')).href;
  const windows = await browser.windows.getAll();
  const normal = windows.find((window) => window.type === 'normal' && !window.incognito);
  if (normal?.id !== undefined)
    await browser.tabs.create({ url, windowId: normal.id, active: false });
}

/** Closes the tab that a page of the extension stands in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
