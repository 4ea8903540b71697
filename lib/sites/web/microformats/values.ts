import { isElement } from '../../../dom/visible';
import { innerText, walkInside } from '../innerText';
import { resolved } from '../itemList';
import { hasClass, type Prefix } from './classes';

/** Longest text of one property. */
const TEXT = 4000;

/** A picture with words for those who cannot see it. */
export interface Picture {
  value: string;
  alt: string;
}

/** Text inside an element; pictures give their words, or else their address. */
export function textIn(element: Element, pictures: 'words' | 'addresses' = 'addresses'): string {
  return innerText(element, TEXT, (picture) => {
    const [alt, src] = [picture.getAttribute('alt'), picture.getAttribute('src')];
    return alt ?? (src === null || pictures === 'words' ? '' : ` ${resolved(src, picture)} `);
  }).trim();
}

const attribute = (element: Element, names: string, key: string): string | null =>
  names.split(' ').includes(element.localName) ? element.getAttribute(key) : null;

/** The parts marked `value` inside a property, where the rest of its text is not meant. */
function valueParts(element: Element, dates: boolean): string[] {
  const parts: string[] = [];
  walkInside(element, (node) => {
    if (!isElement(node)) return false;
    if (node === element) return true;
    if (hasClass(node, 'value-title')) {
      parts.push(node.getAttribute('title') ?? '');
      return false;
    }
    if (!hasClass(node, 'value')) return true;
    const machine =
      attribute(node, 'img area', 'alt') ??
      attribute(node, 'data', 'value') ??
      attribute(node, 'abbr', 'title') ??
      (dates ? attribute(node, 'time ins del', 'datetime') : null);
    parts.push(machine ?? textIn(node));
    return false;
  });
  return parts;
}

/** Whether only a marked part of the element is its value. */
export const hasValuePart = (element: Element): boolean => valueParts(element, false).length > 0;

function plainText(element: Element): string {
  const parts = valueParts(element, false);
  if (parts.length > 0) return parts.join('').trim();
  return (
    attribute(element, 'abbr link', 'title') ??
    attribute(element, 'data input', 'value') ??
    attribute(element, 'img area', 'alt') ??
    textIn(element)
  );
}

function address(element: Element, classic: boolean): string | Picture {
  const href = attribute(element, 'a area link', 'href');
  if (href !== null) return resolved(href.trim(), element);
  const src =
    attribute(element, 'img audio video source iframe', 'src') ??
    attribute(element, 'video', 'poster');
  if (src !== null) {
    const value = resolved(src.trim(), element);
    const alt = attribute(element, 'img', 'alt');
    return alt === null || classic ? value : { value, alt };
  }
  const data = attribute(element, 'object', 'data');
  if (data !== null) return resolved(data.trim(), element);
  const parts = valueParts(element, false);
  const written =
    parts.length > 0
      ? parts.join('')
      : (attribute(element, 'abbr', 'title') ??
        attribute(element, 'data input', 'value') ??
        textIn(element));
  return resolved(written.trim(), element);
}

function date(element: Element): string {
  const parts = valueParts(element, true);
  if (parts.length > 0) return parts.join(' ').trim();
  return (
    attribute(element, 'time ins del', 'datetime') ??
    attribute(element, 'abbr', 'title') ??
    attribute(element, 'data input', 'value') ??
    textIn(element)
  );
}

/** The value that an element gives as a property of that kind. */
export function propertyValue(
  element: Element,
  prefix: Prefix,
  classic: boolean,
): string | Picture {
  if (prefix === 'u') return address(element, classic);
  if (prefix === 'dt') return date(element);
  return prefix === 'p' ? plainText(element) : textIn(element);
}
