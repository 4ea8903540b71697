import { findAll, findFirst, type Ways } from '../../../dom/lookup';
import { lineText } from '../../../dom/text';
import type { DraftFacts, Member } from '../../contract';
import { memberIdIn, memberOf, mergeMembers } from '../members';
import * as at from '../selectors';
import { isText, linesOf, short } from '../text';
import { degreeIn } from './degree';
import { bareFacts, type Profile, unknownMember } from './facts';
import { classicSections, sectionFacts, withCurrent } from './sections';

/** The profile in the classic layout; null where it is not. */
export function readClassic(root: Document): Profile | null {
  const nameElement = findFirst(root, at.classicName);
  const card = nameElement?.closest(at.CLASSIC_CARD);
  const name = nameElement && short(lineText(nameElement), 400);
  if (!card || !nameElement || !name) return null;
  // Only a card that links its own member's contact info is a profile's.
  const link = findFirst(card, at.contactLink) ?? nameElement.closest('a[href*="/in/"]');
  const linkedin = memberOfCard(card, link);
  if (linkedin.slug === null && linkedin.memberId === null) return null;
  const text = (ways: Ways) => {
    const found = findFirst(card, ways);
    return found ? (linesOf(found).find(isText) ?? null) : null;
  };
  const facts: DraftFacts = {
    ...bareFacts(name, linkedin),
    ...sectionFacts(classicSections(root)),
    headline: short(text(at.classicHeadline), 500),
    location: short(text(at.classicPlace)),
    degree: degreeIn(dotted(text(at.classicDegree))),
    pronouns: short(pronounsIn(card), 60),
  };
  return { nameElement, facts: withCurrent(withWork(facts, worksIn(card))) };
}

/** The classic degree stands without its dot in some places. */
const dotted = (text: string | null): string =>
  text === null ? '' : `· ${text.replace(/^[·•\s]+/u, '')}`;

const pronounsIn = (card: Element): string | null => {
  const found = findFirst(
    card,
    at.classicPronouns,
    (one) => one.closest('.distance-badge, .dist-value') === null,
  );
  return found ? lineText(found).replace(/^\((.*)\)$/u, '$1') : null;
};

function memberOfCard(card: Element, link: Element | null): Member {
  const href = findFirst(card, at.classicIdLink, () => true)?.getAttribute('href');
  return mergeMembers((link && memberOf(link)) ?? unknownMember, {
    slug: null,
    memberId: memberIdIn(href),
  });
}

const worksIn = (card: Element): string[] =>
  findAll(card, at.classicWork).flatMap((part) => linesOf(part)[0] ?? []);

/** The card names company, then school; one name alone is either, as the sections tell. */
function withWork(facts: DraftFacts, [first, second]: readonly string[]): DraftFacts {
  const isIn = (entries: DraftFacts['education'], name: string) =>
    entries.some(({ place }) => place === name);
  if (first === undefined) return facts;
  if (second !== undefined) return { ...facts, company: short(first), school: short(second) };
  if (isIn(facts.education, first)) return { ...facts, school: short(first) };
  const worked = isIn(facts.experience, first) || facts.headline?.includes(first);
  return worked ? { ...facts, company: short(first) } : facts;
}
