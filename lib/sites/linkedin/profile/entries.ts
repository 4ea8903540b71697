import type { PeriodFacts } from '../../contract';
import * as at from '../selectors';
import { linesOf, short } from '../text';

const YEAR = /(?:19|20)\d\d/g;

/** "Jan 2020 - Present · 6 yrs", "2020년 1월 – 현재", "2016 – 2020", "2020": dates in any language. */
const isPeriod = (text: string): boolean =>
  text.length < 120 &&
  /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) &&
  (/[-–—‐~〜～至]/u.test(text) || /^\D{0,16}\d{4}\D{0,4}$/.test(text));

/** Still going on: its dates name a start and no year of an end. */
export function isCurrent({ period }: PeriodFacts): boolean {
  const dates = period?.split(/\s+·\s+/)[0] ?? '';
  return dates.match(YEAR)?.length === 1 && /\d.*[-–—‐~〜～至]/u.test(dates);
}

/** Positions of a card, those grouped under one company each by itself. */
export function positionsIn(card: Element): PeriodFacts[] {
  return itemsOf(card).flatMap((item) => {
    const roles = rolesIn(item);
    const lines = ownLines(item);
    if (roles.length === 0) return [entryOf(lines)].filter(isFilled);
    return roles
      .map((role) => ({ ...entryOf(ownLines(role)), place: short(companyPart(lines[0] ?? '')) }))
      .filter(isFilled);
  });
}

/** Courses of study: the school stands first, then the degree. */
export const studiesIn = (card: Element): PeriodFacts[] =>
  itemsOf(card)
    .map((item) => {
      const [school = '', degree = ''] = ownLines(item);
      return {
        title: isPeriod(degree) ? null : short(degree),
        place: short(school),
        period: short(ownLines(item).find(isPeriod), 200),
      };
    })
    .filter(({ place }) => place !== null);

/** First line of every entry of a card: languages, for one. */
export const headsIn = (card: Element): string[] =>
  itemsOf(card).flatMap((item) => short(ownLines(item)[0], 100) ?? []);

/** Title, company and dates of one position; the company line may go on with "· Full-time". */
function entryOf(lines: readonly string[]): PeriodFacts {
  const at = lines.findIndex(isPeriod);
  const before = at < 0 ? lines : lines.slice(0, at);
  return {
    title: short(before[0]),
    place: short(companyPart(before[1] ?? '')),
    period: short(lines[at], 200),
  };
}

const companyPart = (line: string): string => line.split(/\s+·\s+/)[0] ?? '';
const isFilled = ({ title, place }: PeriodFacts) => title !== null || place !== null;

/** Entries of a card, outermost ones only. */
function itemsOf(card: Element): Element[] {
  for (const way of at.entry) {
    const found = [...card.querySelectorAll(way)];
    const outer = found.filter(
      (one) => !found.some((other) => other !== one && other.contains(one)),
    );
    if (outer.length > 0) return outer.slice(0, 50);
  }
  return [];
}

/** Positions inside an entry: parts of an inner list that have dates of their own. */
const rolesIn = (item: Element): Element[] =>
  [...item.querySelectorAll('ul > li')].filter((role) => ownLines(role).some(isPeriod));

/** Lines of an entry without its inner lists, long descriptions and buttons. */
function ownLines(item: Element): string[] {
  return linesOf(item, (element) => {
    const list = element.closest('ul');
    return (
      (list !== null && list !== item && item.contains(list)) ||
      element.closest(at.DESCRIPTION) !== null ||
      element.localName === 'button'
    );
  });
}
