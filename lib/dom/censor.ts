import { isElement } from './visible';

/** Attributes whose presence tells how a page is built. `name` is never among them: it holds names. */
const STRUCTURAL = /^(?:role|email|contenteditable|componentkey|href|title|type|data-[a-z-]+)$/;

const DOT = '·';

/**
 * The shape of a page without its content, for the drift report: tags and the names of structural
 * attributes; every text and every value becomes a dot. At most `limit` elements.
 */
export function censor(element: Element, limit = 200): string {
  let left = limit;
  const draw = (node: Element, depth: number): string => {
    if (left <= 0) return '';
    left -= 1;
    const attributes = node.getAttributeNames().filter((name) => STRUCTURAL.test(name));
    const head = `${'  '.repeat(depth)}<${node.localName}${attributes.map((name) => ` ${name}="${DOT}"`).join('')}>`;
    const lines: string[] = [];
    let text = false;
    for (const child of node.childNodes) {
      if (isElement(child)) lines.push(draw(child, depth + 1));
      else text ||= child.nodeType === Node.TEXT_NODE && (child.nodeValue ?? '').trim() !== '';
    }
    return [text ? head + DOT : head, ...lines.filter((line) => line !== '')].join('\n');
  };
  return draw(element, 0);
}
