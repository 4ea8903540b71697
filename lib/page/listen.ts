import type { ChangeEvent, EventMessage } from '../messages/protocol';
import { browser } from '../platform/browser';
import { alive } from './life';

export type Heard = {
  [Name in ChangeEvent['event']]?: (event: Extract<ChangeEvent, { event: Name }>) => void;
};

function isEvent(message: unknown): message is EventMessage {
  return (
    typeof message === 'object' && message !== null && 'dangol' in message && 'change' in message
  );
}

/**
 * Hears what the background tells this tab. `answer` replies to the one question it may ask: what is
 * on the page of a private window, right after the rep clicked.
 */
export function listen(handlers: Heard, answer: () => unknown, signal: AbortSignal): void {
  const heard = (message: unknown, _sender: unknown, reply: (value: unknown) => void): void => {
    if (!isEvent(message)) return;
    const { change } = message;
    if (change.event === 'page.describe') reply(answer());
    else call(handlers, change);
  };
  browser.runtime.onMessage.addListener(heard);
  // Once the extension has gone, its API throws instead of forgetting us.
  const leave = () => alive() && browser.runtime.onMessage.removeListener(heard);
  signal.addEventListener('abort', leave, { once: true });
}

function call<Name extends ChangeEvent['event']>(
  handlers: Heard,
  change: Extract<ChangeEvent, { event: Name }>,
): void {
  const handler: ((event: typeof change) => void) | undefined = handlers[change.event as Name];
  handler?.(change);
}
