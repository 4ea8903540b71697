import { findFirst } from '../../../dom/lookup';
import { lineText } from '../../../dom/text';
import type { Member } from '../../contract';
import { memberIdIn, memberOf, mergeMembers } from '../members';
import * as at from '../selectors';
import { isDegreeText, isText, short } from '../text';
import { shownDegree } from './degree';
import { bareFacts, type Profile, unknownMember } from './facts';
import { cardSections, sectionFacts, withCurrent } from './sections';

const any = () => true;

/** The profile in the server-driven layout, read by position and keys; null without a top card or name. */
export function readTopCard(root: Document): Profile | null {
  const card = findFirst(root, at.topCard) ?? null;
  const nameElement = card && findFirst(card, at.topCardName);
  const name = nameElement && short(lineText(nameElement), 400);
  if (!card || !nameElement || !name) return null;

  const link = findFirst(card, at.contactLink, any);
  const block = blockOf(nameElement, link, card);
  const parts = [...block.children];
  const row = parts.findIndex((part) => part.contains(nameElement));
  const end = link ? parts.findIndex((part) => part.contains(link)) : parts.length;
  const nameRow = parts[row] ?? nameElement;
  const beside = paragraphs(nameRow).filter((one) => !nameElement.contains(one));
  const lines = parts.slice(row + 1, end).flatMap(ownParagraphs);
  const [headline, workLine] = lines.map((line) => lineText(line)).filter(isText);
  const work = workOf(card, workLine ?? null, headline ?? '');

  const linkedin = memberOfCard(card, link, nameElement);
  return {
    nameElement,
    facts: withCurrent({
      ...bareFacts(name, linkedin),
      ...sectionFacts(cardSections(root, linkedin)),
      headline: short(headline, 500),
      company: short(work.company),
      school: short(work.school),
      location: short(placeIn(parts[end], link)),
      degree: shownDegree(
        card,
        beside.filter((one) => isDegreeText(lineText(one))),
      ),
      pronouns: short(
        beside.map((one) => lineText(one)).find((text) => isText(text) && !isDegreeText(text)),
        60,
      ),
    }),
  };
}

/** The member whose card it is: the id in its key, the slug in its own links. */
function memberOfCard(card: Element, link: Element | null, name: Element): Member {
  const key = card.getAttribute('componentkey') ?? card.id;
  const inKey = key.slice(at.CARD_KEY.length).replace(/Topcard$/, '');
  const nameLink = name.closest('a') ?? name.querySelector('a');
  const message = findFirst(card, at.messageLink, any)?.getAttribute('href');
  const linked = mergeMembers(
    (link && memberOf(link)) ?? unknownMember,
    nameLink && memberOf(nameLink),
  );
  return mergeMembers({ slug: null, memberId: memberIdIn(inKey) ?? memberIdIn(message) }, linked);
}

/**
 * The block whose children are the lines of the card: what holds both name and contact link. Without
 * that link the first part around the name that has a text line of its own after it.
 */
function blockOf(name: Element, link: Element | null, card: Element): Element {
  let block = name.parentElement ?? card;
  while (block !== card && block.parentElement) {
    if (link ? block.contains(link) : hasLineAfter(block, name)) break;
    block = block.parentElement;
  }
  return block;
}

const hasLineAfter = (block: Element, name: Element): boolean => {
  const parts = [...block.children];
  const after = parts.slice(parts.findIndex((part) => part.contains(name)) + 1);
  return after.some((part) => part.localName === 'p' && !isDegreeText(lineText(part)));
};

const paragraphs = (part: Element): Element[] =>
  part.localName === 'p' ? [part] : [...part.querySelectorAll('p')];

/** A line is a paragraph by itself or in a wrapper without anything else. */
const ownParagraphs = (part: Element): Element[] => {
  const found = paragraphs(part);
  return found.length === 1 ? found : [];
};

/** The place stands in a row with the contact link, in a paragraph before it. */
function placeIn(row: Element | undefined, link: Element | null): string | undefined {
  if (!row || !link || row === link) return undefined;
  return paragraphs(row)
    .filter((one) => !one.contains(link))
    .map((one) => lineText(one))
    .find(isText);
}

interface Work {
  company: string | null;
  school: string | null;
}

/**
 * Current company and school, each by the mark before it. Without marks the line "Company · School" can
 * be told apart only when it names both, or when the headline names the one too.
 */
function workOf(card: Element, line: string | null, headline: string): Work {
  const company = marked(card, at.companyMark);
  const school = marked(card, at.schoolMark);
  if (company !== null || school !== null || line === null) return { company, school };
  const [first = '', second] = line.split(/\s+·\s+/);
  if (second !== undefined) return { company: first, school: second };
  return { company: headline.includes(first) ? first : null, school: null };
}

function marked(card: Element, mark: readonly string[]): string | null {
  const chip = findFirst(card, mark, any)?.closest('[role="button"], button, a, li');
  const text = chip?.querySelector('p, span');
  return text ? lineText(text) || null : null;
}
