import { resolved } from '../itemList';
import { rootOf } from './classes';
import { type Picture, textIn } from './values';

/** What a thing's element says without marking it: name, picture and address of a card that is one link or picture. */

const only = (element: Element): Element | null =>
  element.children.length === 1 ? (element.children[0] ?? null) : null;

/** The element's only child with that name. */
function onlyOf(element: Element, name: string): Element | null {
  const all = Array.from(element.children).filter((child) => child.localName === name);
  return all.length === 1 ? (all[0] ?? null) : null;
}

const unmarked = (element: Element | null): Element | null =>
  element !== null && rootOf(element) === null ? element : null;

/** The element itself, its child, its only child's child: where `pick` finds something first. */
function nearest<Found>(
  element: Element,
  own: (element: Element) => Found | null,
  child: (parent: Element) => Found | null,
): Found | null {
  const inner = unmarked(only(element));
  return own(element) ?? child(element) ?? (inner && child(inner));
}

const spoken = (element: Element): string | null => {
  if (element.localName === 'img' || element.localName === 'area')
    return element.getAttribute('alt');
  return element.localName === 'abbr' ? element.getAttribute('title') : null;
};

export function impliedName(element: Element): string {
  const ofChild = (parent: Element): string | null => {
    const child = unmarked(only(parent));
    return (child && spoken(child)) || null;
  };
  return nearest(element, spoken, ofChild)?.trim() ?? textIn(element, 'words');
}

export function impliedPhoto(element: Element): string | Picture | null {
  const own = (one: Element): string | Picture | null => {
    const src = one.getAttribute(one.localName === 'img' ? 'src' : 'data');
    if (src === null || (one.localName !== 'img' && one.localName !== 'object')) return null;
    const value = resolved(src.trim(), one);
    const alt = one.localName === 'img' ? one.getAttribute('alt') : null;
    return alt === null ? value : { value, alt };
  };
  const ofChild = (parent: Element) => {
    const found = unmarked(onlyOf(parent, 'img')) ?? unmarked(onlyOf(parent, 'object'));
    return found && own(found);
  };
  return nearest(element, own, ofChild);
}

export function impliedUrl(element: Element): string | null {
  const own = (one: Element): string | null => {
    const href =
      one.localName === 'a' || one.localName === 'area' ? one.getAttribute('href') : null;
    return href === null ? null : resolved(href.trim(), one);
  };
  const ofChild = (parent: Element) => {
    const found = unmarked(onlyOf(parent, 'a')) ?? unmarked(onlyOf(parent, 'area'));
    return found && own(found);
  };
  return nearest(element, own, ofChild);
}
