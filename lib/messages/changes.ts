import { browser } from '../platform/browser';
import type { ChangeEvent, EventMessage } from './protocol';

/**
 * Calls `heard` for every change the background tells of; returns the way to stop. An embedded frame
 * gets the same messages as its tab, a native panel and an extension page those for everybody.
 */
export function onChange(heard: (change: ChangeEvent) => void): () => void {
  const listen = (message: unknown): undefined => {
    if (isEvent(message)) heard(message.change);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

const isEvent = (message: unknown): message is EventMessage =>
  typeof message === 'object' && message !== null && 'dangol' in message && 'change' in message;
