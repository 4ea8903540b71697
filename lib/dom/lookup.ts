import { isVisible } from './visible';

/** One thing to find in a page: dated ways to find it, the preferred first. */
export interface Anchor {
  name: string;
  /** Tried one at a time; a comma-joined selector would give document order, not preference. */
  ways: readonly string[];
  /** The thing it is a part of; elsewhere a match says nothing. */
  inside?: Anchor;
}

/** All matches of the first way that matches anything `keep` accepts. */
export function findAll(
  root: ParentNode,
  anchor: Anchor,
  keep: (element: Element) => boolean = isVisible,
): Element[] {
  for (const way of anchor.ways) {
    const found = [...root.querySelectorAll(way)].filter(keep);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first match of the first way that matches anything `keep` accepts, or null. */
export const findFirst = (
  root: ParentNode,
  anchor: Anchor,
  keep?: (element: Element) => boolean,
): Element | null => findAll(root, anchor, keep)[0] ?? null;

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
