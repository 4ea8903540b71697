import { isElement } from '../../dom/visible';
import { walk } from '../../dom/walk';
import { hiddenEmail } from './hiddenEmail';

const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template']);
/** Nodes walked for one text. */
const NODES = 3000;
/**
 * Nodes that one reading of a page may walk for texts altogether: marks nested in marks would have the same text
 * read again for each of them.
 */
const ALL_NODES = 500_000;
let left = ALL_NODES;

/** Begins the reading of a page. */
export function beginTexts(): void {
  left = ALL_NODES;
}

/** Walks below an element on the page's account. */
export function walkInside(root: Element, visit: (node: Node) => boolean): void {
  walk(root, Math.min(NODES, left), (node) => {
    left -= 1;
    return visit(node);
  });
}

/**
 * The text inside an element as written, at most `limit` characters, without scripts and styles. `ofPicture` says
 * what stands for an image.
 */
export function innerText(
  element: Element,
  limit: number,
  ofPicture: (picture: Element) => string = () => '',
): string {
  let text = '';
  walkInside(element, (node) => {
    if (text.length >= limit) return false;
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').slice(0, limit);
    if (!isElement(node)) return false;
    if (node.localName === 'img') text += ofPicture(node);
    const email = hiddenEmail(node);
    text += email ?? '';
    return email === null && !UNREAD.has(node.localName);
  });
  return text.slice(0, limit);
}
