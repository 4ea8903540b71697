import { type Addressee, addresseesOf, composesOf } from './compose';
import { messagesOf, type Open } from './messages';
import { rowsOf, type Shown, sendersOf } from './rows';

/** Every visible part that holds people, read once for the report and for the badges. */
export interface Seen {
  open: Open[];
  composes: { element: Element; people: Addressee[] }[];
  rows: { element: Element; people: Shown[] }[];
}

export const seenIn = (root: Document): Seen => ({
  open: messagesOf(root),
  composes: composesOf(root).map((element) => ({ element, people: addresseesOf(element) })),
  rows: rowsOf(root).map((element) => ({ element, people: sendersOf(element) })),
});
