import { isVisible } from './visible';

/**
 * Dated ways to find one thing in a page, the preferred first. Tried one at a time; a comma-joined
 * selector would give document order, not preference.
 */
export type Ways = readonly string[];

/** Ways with their name in reports. */
export interface Anchor {
  name: string;
  ways: Ways;
  /** The thing it is a part of; elsewhere a match says nothing. */
  inside?: Ways;
}

/** All matches of the first way that matches anything `keep` accepts. */
export function findAll(
  root: ParentNode,
  ways: Ways,
  keep: (element: Element) => boolean = isVisible,
): Element[] {
  for (const way of ways) {
    const found = [...root.querySelectorAll(way)].filter(keep);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first match of the first way that matches anything `keep` accepts, or null. */
export const findFirst = (
  root: ParentNode,
  ways: Ways,
  keep?: (element: Element) => boolean,
): Element | null => findAll(root, ways, keep)[0] ?? null;

/** For every way of every anchor: does the page hold it? Named `anchor`, then `anchor/2`, `/3`, … */
export function reportAnchors(
  root: ParentNode,
  anchors: readonly Anchor[],
): { name: string; matched: boolean }[] {
  return anchors.flatMap(({ name, ways, inside }) => {
    const wholes = inside ? findAll(root, inside, () => true) : [root];
    return ways.map((way, index) => ({
      name: index === 0 ? name : `${name}/${index + 1}`,
      matched: wholes.some((whole) => whole.querySelector(way) !== null),
    }));
  });
}
