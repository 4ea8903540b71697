import { browser } from '../platform/browser';

/** Tags of the only elements we ever add to a host page. They carry no attributes and no text. */
export const hostTags = { badge: 'dangol-badge', frame: 'dangol-frame' } as const;

/** Takes away what an earlier copy of this script left in the page (update, reload, crash). */
export function removeRemains(root: Document): void {
  for (const tag of Object.values(hostTags)) {
    for (const element of [...root.getElementsByTagName(tag)]) element.remove();
  }
}

declare global {
  /** Ends the copy of the script that runs in this isolated world; the page's world does not see it. */
  var dangolStop: (() => void) | undefined;
}

/** Ends an earlier copy in the same world (the background may inject twice) and takes its place. */
export function onlyOne(): { stop(): void; signal: AbortSignal } {
  globalThis.dangolStop?.();
  const end = new AbortController();
  const stop = () => end.abort();
  globalThis.dangolStop = stop;
  return { stop, signal: end.signal };
}

/** Time from a port's closing until it is known why. */
const SETTLED = 300;

/** False once the extension was updated, reloaded or removed under this page. */
export const alive = (): boolean => browser.runtime?.id !== undefined;

/**
 * Keeps a port to the background and calls `gone` when the extension itself has gone. A worker that
 * merely went to sleep closes the port too: then nothing happens until `touch()` is called again.
 */
export function connectLife(gone: () => void, signal: AbortSignal): { touch(): void } {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const touch = () => {
    if (port || signal.aborted) return;
    if (!alive()) return gone();
    try {
      port = browser.runtime.connect({ name: 'page' });
      port.onDisconnect.addListener(() => {
        port = null;
        // The port closes a moment before the extension's API says that it has gone.
        setTimeout(() => alive() || gone(), SETTLED);
      });
    } catch {
      gone();
    }
  };
  // Once for all ports: the worker sleeps and wakes all day.
  signal.addEventListener('abort', () => alive() && port?.disconnect(), { once: true });
  touch();
  return { touch };
}
