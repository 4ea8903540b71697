/** By node type: `instanceof` fails for nodes of another frame's document. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** True when the element is drawn: a host keeps earlier views in the page, hidden. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** As `isVisible`, and it takes up room: hosts also hide windows by giving them no size. */
export function hasRoom(element: Element): boolean {
  if (!isVisible(element)) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}
