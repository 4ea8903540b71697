import { browser } from './browser';

const target = (tabId: number) => ({ target: { tabId, frameIds: [0] } });

/** Puts a style rule into a tab's page, or takes exactly that rule out again. */
export const insertRule = (tabId: number, css: string): Promise<void> =>
  browser.scripting.insertCSS({ ...target(tabId), css });

export const removeRule = (tabId: number, css: string): Promise<void> =>
  browser.scripting.removeCSS({ ...target(tabId), css });
