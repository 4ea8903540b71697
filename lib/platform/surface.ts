import { browser } from './browser';

/** True in the frame inside a host page, false in the browser's own side panel and in tabs. */
export const isEmbedded = (): boolean => window.parent !== window;

/** The window this page belongs to: a native side panel names it, because it has no tab of its own. */
export async function ownWindowId(): Promise<number | undefined> {
  if (isEmbedded()) return undefined;
  const own = await browser.windows.getCurrent();
  return own.id;
}

/** The language of the browser's interface (BCP 47), for dates, numbers and money. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();

/**
 * The browser's language, region and all, as long as it is the one our texts are shown in (`text`, BCP 47);
 * else that one: one sentence, one language.
 */
export function languageOf(text: string): string {
  const whole = interfaceLanguage();
  return whole.split('-')[0] === text.split('-')[0] ? whole : text;
}

/**
 * Asks the browser to keep the book when disk space runs short. Only a page can ask; a refusal is no
 * error, because the extension's `unlimitedStorage` holds as well.
 */
export async function keepStorage(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

/** The version in the manifest. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
