import { browser } from './browser';

/** The match pattern of a page's whole host, or null where an extension has no business. */
export function hostPattern(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** The origin a person would recognise in a pattern: `https://mail.example.org`. */
export const patternOrigin = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** Must be the first thing a click handler does: any wait before it loses the user's gesture. */
export const askForHost = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

export const giveBackHost = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Hosts granted later on; those of the manifest are left out. */
export async function grantedHosts(): Promise<string[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const builtIn = browser.runtime.getManifest().host_permissions ?? [];
  return granted.filter((pattern) => !builtIn.includes(pattern)).sort();
}

/** Whether pages of this pattern may be read now: a host of the manifest can be taken away too. */
export const mayRead = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Calls `changed` when a host is granted or given back, here or in the browser's own settings. */
export function onHostsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Calls `lost` when a host was given back. */
export const onHostsLost = (lost: () => void): void =>
  browser.permissions.onRemoved.addListener(lost);

/** The tab in front of the rep; `url` is known because opening the popup grants `activeTab`. */
export async function frontTab(): Promise<{ id: number; url: string; windowId: number } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', windowId: tab.windowId };
}
