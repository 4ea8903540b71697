import { browser } from './browser';

/**
 * Memory of the browser session: survives the background's sleep, never reaches a disk. Only extension
 * contexts read it, so nothing a page may not know leaks through it.
 */
export const session = {
  read: (keys: string[] | null): Promise<Record<string, unknown>> =>
    browser.storage.session.get(keys),
  write: (values: Record<string, unknown>): Promise<void> => browser.storage.session.set(values),
  forget: (keys: string[]): Promise<void> => browser.storage.session.remove(keys),
};

/** Small notes that outlive the session, such as the drift log. */
export const keep = {
  read: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  write: (key: string, value: unknown): Promise<void> =>
    browser.storage.local.set({ [key]: value }),
};
