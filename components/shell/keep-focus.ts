/** How long whoever took something out has to put the focus elsewhere itself. */
const GRACE = 50;
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where an element stood: its ancestors from near to far, each with the place of the branch in it. */
type Way = readonly { parent: Element; at: number }[];

function wayTo(element: Element): Way {
  const way: { parent: Element; at: number }[] = [];
  for (let child = element; child.parentElement; child = child.parentElement)
    way.push({ parent: child.parentElement, at: [...child.parentElement.children].indexOf(child) });
  return way;
}

/** Nothing of this document has the focus, and no other document has taken it. */
export const isFocusLost = (root: Document): boolean =>
  root.hasFocus() && (root.activeElement === null || root.activeElement === root.body);

const canTake = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.matches(FOCUSABLE) &&
  !element.matches(':disabled') &&
  element.checkVisibility({ visibilityProperty: true });

const within = (element: Element): Element[] => [element, ...element.querySelectorAll(FOCUSABLE)];

/** What stands nearest to where something was: what moved up into its place, what is before it, what is around it. */
export function nearest(way: Way): HTMLElement | null {
  for (const { parent, at } of way) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const after = children.slice(at).flatMap(within);
    const before = children.slice(0, at).flatMap(within).reverse();
    const found = [...after, ...before].find(canTake);
    if (found) return found;
    if (canTake(parent)) return parent;
  }
  return null;
}

/**
 * Keeps the keyboard's place in a page: when what has the focus is taken out (a form that was saved, an entry
 * that was deleted, a notice that went), the nearest thing left gets it. What stands under `data-passing`
 * only passes by: from there it goes back to where it was before.
 */
export function keepFocus(root: Document): () => void {
  let at: { element: Element; way: Way } | null = null;
  let before: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const focused = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    if (at && !at.element.closest('[data-passing]')) before = at.element;
    at = { element: target, way: wayTo(target) };
  };
  const mend = () => {
    if (!at || at.element.isConnected || !isFocusLost(root)) return;
    const passed = at.way.some(({ parent }) => parent.matches('[data-passing]'));
    const back = passed && before?.isConnected && canTake(before) ? before : nearest(at.way);
    back?.focus();
  };
  const changed = new MutationObserver(() => {
    if (!at || at.element.isConnected) return;
    clearTimeout(timer);
    timer = setTimeout(mend, GRACE);
  });
  root.addEventListener('focusin', focused);
  changed.observe(root, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    root.removeEventListener('focusin', focused);
    changed.disconnect();
  };
}
