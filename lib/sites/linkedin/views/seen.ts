import type { Ways } from '../../../dom/lookup';
import { isVisible } from '../../../dom/visible';
import type { Member, MemberParty } from '../../contract';
import { memberOf } from '../members';
import { nameIn } from '../text';

/** A member as seen in a part of the page. */
export interface Seen extends MemberParty {
  linkedin: Member;
  /** What shows the name. */
  element: Element;
  /** The card or row it stands in. */
  group: Element;
}

/** The member a link names, or null for a portrait, a name left out, or another kind of link. */
export function seenIn(link: Element, group: Element): Seen | null {
  const linkedin = memberOf(link);
  const name = linkedin && nameIn(link);
  return linkedin && name ? { name, linkedin, element: link, group } : null;
}

/**
 * The member a card is about: the first shown link with a name, by the preferred way. Links to others
 * (mutual contacts, mentions) follow it.
 */
export function memberOfCard(card: Element, ways: Ways): Seen | null {
  if (card.localName === 'a') return seenIn(card, card);
  for (const way of ways) {
    for (const link of card.querySelectorAll(way)) {
      const seen = isVisible(link) ? seenIn(link, card) : null;
      if (seen) return seen;
    }
  }
  return null;
}

/** The outermost of nested matches. */
export const outermost = (found: readonly Element[]): Element[] => {
  const all = new Set(found);
  return found.filter((one) => {
    for (let up = one.parentElement; up; up = up.parentElement) if (all.has(up)) return false;
    return true;
  });
};
