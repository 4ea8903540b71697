import { isVisible } from './visible';

/**
 * Dated ways to find one thing in a page, the preferred first. They are tried one at a time: a
 * comma-joined selector would give document order, not preference.
 */
export type Anchor = readonly string[];

/** An anchor as the report knows it; outside `inside` a match says nothing. */
export interface NamedAnchor {
  ways: Anchor;
  inside?: Anchor;
}

/** All matches of the first way that matches anything `keep` accepts. */
export function findAll(
  root: ParentNode,
  anchor: Anchor,
  keep: (element: Element) => boolean = isVisible,
): Element[] {
  for (const way of anchor) {
    const found = [...root.querySelectorAll(way)].filter(keep);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first match of the first way that matches anything `keep` accepts, or null. */
export function findFirst(
  root: ParentNode,
  anchor: Anchor,
  keep: (element: Element) => boolean = isVisible,
): Element | null {
  for (const way of anchor) {
    for (const element of root.querySelectorAll(way)) {
      if (keep(element)) return element;
    }
  }
  return null;
}

/** For every way of every anchor: does the page hold it? Named `anchor`, then `anchor/2`, `/3`, … */
export function reportAnchors(
  root: ParentNode,
  anchors: Record<string, NamedAnchor>,
): { name: string; matched: boolean }[] {
  return Object.entries(anchors).flatMap(([anchor, { ways, inside }]) => {
    const wholes = inside ? findAll(root, inside, () => true) : [root];
    return ways.map((way, index) => ({
      name: index === 0 ? anchor : `${anchor}/${index + 1}`,
      matched: wholes.some((whole) => whole.querySelector(way) !== null),
    }));
  });
}
