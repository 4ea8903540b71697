import { findAll, findFirst, type Ways } from '../../../dom/lookup';
import { tailText } from '../../../dom/text';
import type { DraftFacts, Member } from '../../contract';
import * as at from '../selectors';
import { short } from '../text';
import { headsIn, isCurrent, positionsIn, studiesIn } from './entries';

const any = () => true;

/** The sections of a profile by kind, as elements; each null where the page has none. */
export interface Sections {
  about: Element | null;
  experience: Element | null;
  education: Element | null;
  languages: Element | null;
}

/** Sections of the server-driven layout whose key names the member of the top card. */
export function cardSections(root: Document, { slug, memberId }: Member): Sections {
  const cards = findAll(root, at.card, any).map((element) => ({
    element,
    key: (element.getAttribute('componentkey') ?? element.id).slice(at.CARD_KEY.length),
  }));
  const named = (kinds: RegExp) =>
    cards.find(({ key }) => {
      const owner = [memberId, slug].find((one) => one !== null && key.startsWith(one));
      return owner != null && kinds.test(key.slice(owner.length));
    })?.element ?? null;
  return {
    about: named(/^About$/),
    experience: named(/^Experience/),
    education: named(/^Education/),
    languages: named(/^Language/),
  };
}

/** Sections of the classic layout, by the anchors inside them. */
export const classicSections = (root: Document): Sections => ({
  about: section(root, 'about'),
  experience: section(root, 'experience'),
  education: section(root, 'education'),
  languages: section(root, 'languages'),
});

const section = (root: Document, id: string): Element | null =>
  findFirst(root, at.classicSection(id), any)?.closest('section') ?? null;

type SectionFacts = Pick<DraftFacts, 'about' | 'experience' | 'education' | 'languages'>;

/** What the sections tell. */
export const sectionFacts = ({
  about,
  experience,
  education,
  languages,
}: Sections): SectionFacts => ({
  about: aboutIn(about),
  experience: experience ? positionsIn(experience) : [],
  education: education ? studiesIn(education).slice(0, 30) : [],
  languages: languages ? headsIn(languages).slice(0, 30) : [],
});

/**
 * The current title: that of a position that goes on at the company named in the card, or of the first
 * that goes on where the card names none.
 */
export function withCurrent(facts: DraftFacts): DraftFacts {
  const { company } = facts;
  const current = facts.experience
    .filter(isCurrent)
    .find(({ place }) => company === null || place === company);
  return { ...facts, title: current?.title ?? null, company: company ?? current?.place ?? null };
}

/** Classic sections write each text twice; the one that is drawn is hidden from screen readers. */
const classicText: Ways = ['span[aria-hidden="true"]'];

function aboutIn(part: Element | null): string | null {
  if (!part) return null;
  const box =
    findFirst(part, at.longText, any) ??
    findAll(part, classicText, any).sort((a, b) => length(b) - length(a))[0];
  return box
    ? short(
        tailText(box, 4000, (inner) => inner.localName === 'button'),
        4000,
      )
    : null;
}

const length = (element: Element): number => element.textContent?.length ?? 0;
