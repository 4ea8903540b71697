import type { Browser } from 'wxt/browser';
import { browser } from './browser';

export const ownId = (): string => browser.runtime.id;

/** Hands every message to one listener; a promise is the answer, undefined leaves it to others. */
export function listenForRequests(
  heard: (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener(heard);
}

export const onInstalled = (heard: (reason: string) => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => heard(reason));

export const onStartup = (heard: () => void): void => browser.runtime.onStartup.addListener(heard);

/** Pages keep a port to see that the extension was updated or removed; nothing is sent over it. */
export const keepPorts = (): void => browser.runtime.onConnect.addListener(() => {});
