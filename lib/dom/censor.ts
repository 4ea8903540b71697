/**
 * The shape of a page without its content, for the drift report: tags and the names of structural
 * attributes; every text and every value becomes a dot. `name` is never among them: it holds names.
 * At most `limit` elements. The background sends this function's own source into the page, so that
 * no content script carries it: it must use nothing from outside itself.
 */
export function censor(limit: number): string {
  const structural = /^(?:role|email|contenteditable|componentkey|href|title|type|data-[a-z-]+)$/;
  const dot = '·';
  let left = limit;
  const draw = (node: Element, depth: number): string => {
    if (left <= 0) return '';
    left -= 1;
    const attributes = node.getAttributeNames().filter((name) => structural.test(name));
    const drawn = attributes.map((name) => ` ${name}="${dot}"`).join('');
    const head = `${'  '.repeat(depth)}<${node.localName}${drawn}>`;
    const lines = Array.from(node.children, (child) => draw(child, depth + 1));
    const text = Array.from(node.childNodes).some(
      (child) => child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '',
    );
    return [text ? head + dot : head, ...lines.filter((line) => line !== '')].join('\n');
  };
  return draw(document.body, 0);
}
