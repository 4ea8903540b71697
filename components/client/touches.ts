import type { ChangeEvent, RequestName } from '@/lib/messages/protocol';

/**
 * Whether an answer may be out of date after a change. The book and the settings (currency, period,
 * scheme) reach nearly every figure, so only what they cannot reach is left out.
 */
export function touches(change: ChangeEvent, name: RequestName): boolean {
  switch (change.event) {
    case 'context.changed':
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
