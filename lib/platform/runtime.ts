import type { Browser } from '@wxt-dev/browser';
import { browser } from './browser';

export const ownId = (): string => browser.runtime.id;

/** Hands every message to one listener; a promise is the answer, undefined leaves it to others. */
export function listenForRequests(
  heard: (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    const answer = heard(message, sender);
    if (answer === undefined) return undefined;
    // Older browsers take no promise for an answer.
    void answer.then(reply);
    return true;
  });
}

export const onInstalled = (heard: (reason: string) => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => heard(reason));

export const onStartup = (heard: () => void): void => browser.runtime.onStartup.addListener(heard);

/** Pages keep a port to see that the extension was updated or removed; nothing is sent over it. */
export const keepPorts = (): void => browser.runtime.onConnect.addListener(() => {});
