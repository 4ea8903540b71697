import { addressesIn, addressIn } from '../../dom/addressLine';
import { findFirst, type Ways } from '../../dom/lookup';
import type { Route } from './routes';
import * as at from './selectors';
import { accountOfTitle, lastAddressOf } from './title';

export interface Account {
  /** The mailbox being read. */
  address: string | null;
  /** It, and the signed-in address where that differs (delegated mailboxes). */
  own: string[];
  /** The page itself says so, not only its title. */
  shown: boolean;
}

const any = () => true;

/** The mailbox being read: the title, else the delegated or header account, else who a compose writes as. */
export function accountOf(root: Document, route: Route): Account {
  const panel = findFirst(root, at.delegated, any);
  const delegated = panel && addressInside(panel);
  const button = addressOn(root, at.accountButton, 'aria-label');
  const menu = menuOf(root);
  const from = addressOn(root, at.composeFrom, 'value');
  const inPage = delegated ?? button ?? (menu && currentIn(menu));
  const loose = route.popout ? null : lastAddressOf(root.title);
  const address = accountOfTitle(root.title) ?? inPage ?? from ?? loose ?? null;
  const signedIn = menu && (delegated || route.delegated) ? signedInAt(menu, route.user) : null;
  const own = [address, delegated, button, signedIn, inPage, from];
  return {
    address,
    own: [...new Set(own.filter((one) => one != null))],
    shown: inPage != null,
  };
}

/** The last address in an attribute, after the name; a name may hold one too. */
const addressOn = (root: Document, ways: Ways, attribute: string): string | undefined =>
  addressesIn(findFirst(root, ways, any)?.getAttribute(attribute) ?? '').at(-1);

/** The account menu: the smallest part around its sign-out link that shows an address. */
function menuOf(root: Document): Element | null {
  let up = findFirst(root, at.accountMenu, any);
  while (up && !up.textContent?.includes('@')) up = up.parentElement;
  return up;
}

/** The menu's current account stands outside links; the others are links to their mailboxes. */
const currentIn = (menu: Element): string | null =>
  addressInside(menu, (text) => text.parentElement?.closest('a[href]') === null);

const signedInAt = (menu: Element, user: number): string | null => {
  const end = `/mail/u/${user}`;
  const link = menu.querySelector(`a[href$="${end}"], a[href$="${end}/"]`);
  return link ? addressInside(link) : null;
};

/** The first address in a text node: joined texts would glue the name before it to it. */
function addressInside(part: Element, keep: (text: Node) => boolean = any): string | null {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const address = keep(text) ? addressIn(text.nodeValue ?? '') : null;
    if (address) return address;
  }
  return null;
}
