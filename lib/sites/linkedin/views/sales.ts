import { findAll, findFirst, type Ways } from '../../../dom/lookup';
import type { DraftFacts, Member } from '../../contract';
import { memberIdIn, memberOf, mergeMembers } from '../members';
import { bareFacts, type Profile, unknownMember } from '../profile/facts';
import * as at from '../selectors';
import { linesOf, nameIn, short } from '../text';
import { outermost, type Seen } from './seen';

/** The lead whose page Sales Navigator shows; `linkedin` is empty where the page names no id. */
export function readLead(root: Document): Profile | null {
  const nameElement = findFirst(root, at.leadName);
  const name = nameElement && nameIn(nameElement);
  const card = nameElement?.closest(at.LEAD_CARD) ?? null;
  if (!nameElement || !card || !name) return null;
  return { nameElement, facts: factsOf(card, name, memberIn(card)) };
}

/** Leads of a search or list. */
export const leadsIn = (root: Document): Seen[] =>
  outermost(findAll(root, at.lead)).flatMap((row) => {
    const element = findFirst(row, at.leadPart.name);
    const name = element && nameIn(element);
    const linkedin = memberIn(row);
    const isKnown = linkedin.memberId !== null || linkedin.slug !== null;
    return element && name && isKnown ? [{ name, linkedin, element, group: row }] : [];
  });

export const draftOfLead = ({ name, linkedin, group }: Seen): DraftFacts =>
  factsOf(group, name ?? '', linkedin);

/** Ids of Sales Navigator's own links, and the public profile where it is linked. */
function memberIn(part: Element): Member {
  const own = part.querySelector(at.LEAD_LINK)?.getAttribute('href');
  const memberId = memberIdIn(own ?? urnIn(part));
  const open = part.querySelector(at.MEMBER_LINK);
  return mergeMembers({ slug: null, memberId }, (open && memberOf(open)) ?? unknownMember);
}

/** Cards carry the urn of their lead in one attribute or another. */
const urnIn = (part: Element): string | null =>
  [part, ...part.querySelectorAll('[data-scroll-into-view], [data-urn], [data-entity-urn]')]
    .flatMap((one) => one.getAttributeNames().map((name) => one.getAttribute(name) ?? ''))
    .find((value) => /salesProfile|fsd_profile/.test(value)) ?? null;

function factsOf(card: Element, name: string, linkedin: Member): DraftFacts {
  const text = (ways: Ways, limit = 300) => {
    const found = findFirst(card, ways);
    return found ? short(linesOf(found)[0], limit) : null;
  };
  return {
    ...bareFacts(name, linkedin),
    headline: text(at.leadPart.headline, 500),
    title: text(at.leadPart.title),
    company: text(at.leadPart.company),
    location: text(at.leadPart.place),
    about: text(at.leadPart.about, 4000),
  };
}
