import { browser } from '../platform/browser';
import { isEmbedded } from '../platform/surface';
import type { ChangeEvent, EventMessage } from './protocol';

/**
 * Calls `heard` for every change the background tells of; returns the way to stop. An embedded frame
 * gets the same messages as its tab, a native panel and an extension page those for everybody; of what
 * a frame hears twice, and of other tabs, it takes nothing.
 */
export function onChange(heard: (change: ChangeEvent) => void): () => void {
  const embedded = isEmbedded();
  const listen = (message: unknown): undefined => {
    if (isEvent(message) && !(embedded && message.pages)) heard(message.change);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

const isEvent = (message: unknown): message is EventMessage =>
  typeof message === 'object' && message !== null && 'dangol' in message && 'change' in message;
