import type { ChangeEvent, RequestName } from '@/lib/messages/protocol';

/** The last answer, and whether it is shown in a host page's frame. */
interface Held {
  value: unknown;
  embedded: boolean;
}

/**
 * Whether an answer may be out of date after a change. The book and the settings (currency, period,
 * scheme) reach nearly every figure, so only what they cannot reach is left out.
 */
export function touches(change: ChangeEvent, name: RequestName, held?: Held): boolean {
  switch (change.event) {
    case 'context.changed':
      // A frame has one tab: what is read in it for the first time is told by an event of its own.
      if (name === 'capture.get' && held?.embedded && held.value === null) return false;
      // A page read further may tell more of somebody who is being added.
      return ['context.get', 'capture.get', 'capture.review'].includes(name);
    case 'capture.changed':
      return name === 'capture.get';
    case 'book.changed':
      return name !== 'settings.get' && name !== 'database.id';
    case 'settings.changed':
      return name !== 'database.id';
    default:
      return false;
  }
}
