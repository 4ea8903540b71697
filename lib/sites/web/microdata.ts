import { isElement } from '../../dom/visible';
import { walk } from '../../dom/walk';
import type { PageItem } from '../../schema/evidence';
import { innerText } from './innerText';
import { ItemList, resolved, tokens } from './itemList';

/** Elements looked at for one page's items. */
const MOST_NODES = 200_000;
/** Elements looked at for one item, its references included. */
const MOST_IN_ITEM = 5000;
const TEXT = 2000;

/** The things of a page's microdata. An item that holds itself by reference is one item with a value that is itself. */
export function collectMicrodata(root: Document): PageItem[] {
  const list = new ItemList();
  const places = new Map<Element, number>();
  const elements = root.querySelectorAll('[itemscope]');
  for (const element of Array.from(elements).slice(0, MOST_NODES)) {
    const at = list.add(
      tokens(element.getAttribute('itemtype')),
      idOf(element),
      !element.hasAttribute('itemprop'),
    );
    if (at === null) break;
    places.set(element, at);
  }
  for (const [element, at] of places) {
    for (const property of propertiesOf(element)) {
      const inner = places.get(property);
      const value = inner === undefined ? readValue(property) : { item: inner, text: null };
      for (const name of tokens(property.getAttribute('itemprop'))) list.addValue(at, name, value);
    }
  }
  return list.items;
}

const idOf = (element: Element): string | null => {
  const id = element.getAttribute('itemid')?.trim();
  return id ? resolved(id, element) : null;
};

/** Elements that are an item's properties: below it and below what its `itemref` names, each once, in order. */
function propertiesOf(item: Element): Element[] {
  const found: Element[] = [];
  const seen = new Set<Element>([item]);
  let room = MOST_IN_ITEM;
  const gather = (root: Element, isItem: boolean) => {
    walk(root, room, (node) => {
      room -= 1;
      if (!isElement(node)) return false;
      if (node === root && isItem) return true;
      if (seen.has(node)) return false;
      seen.add(node);
      if (node.hasAttribute('itemprop')) found.push(node);
      return !node.hasAttribute('itemscope');
    });
  };
  gather(item, true);
  for (const id of tokens(item.getAttribute('itemref')).slice(0, 50)) {
    const other = item.ownerDocument.getElementById(id);
    if (other && room > 0) gather(other, false);
  }
  return found.sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

const ADDRESSED: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
};

/** The value of a property's element as the HTML standard reads it; `content` counts on any element, as pages use it. */
function readValue(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content.slice(0, TEXT);
  const attribute = ADDRESSED[element.localName];
  const address = attribute === undefined ? null : element.getAttribute(attribute);
  if (address !== null) return resolved(address.trim(), element);
  const machine =
    element.localName === 'data' || element.localName === 'meter'
      ? element.getAttribute('value')
      : element.localName === 'time'
        ? element.getAttribute('datetime')
        : null;
  return (machine ?? innerText(element, TEXT)).slice(0, TEXT);
}
