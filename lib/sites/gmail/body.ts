import { tailText } from '../../dom/text';
import { isVisible } from '../../dom/visible';
import { BODY_LIMIT } from '../contract';
import * as at from './selectors';

/** The parts of a message that hold its text; empty when it is folded. */
export function bodiesOf(message: Element, head: Element | null): Element[] {
  for (const way of at.body.ways) {
    const found = [...message.querySelectorAll(way)].filter(
      (body) => isVisible(body) && body.parentElement?.closest(way) == null,
    );
    if (found.length > 0) return found;
  }
  return head ? partsAfter(head, message) : [];
}

/** Text of a message without quoted parts, at most BODY_LIMIT characters of its end; null when folded. */
export function bodyText(bodies: readonly Element[]): string | null {
  if (bodies.length === 0) return null;
  const text = bodies.map((body) => tailText(body, BODY_LIMIT, isQuoted)).join('\n');
  return text.slice(-BODY_LIMIT).trim();
}

/** Quoted text, and the line above a quotation that says who wrote it (it ends in a colon everywhere). */
function isQuoted(element: Element): boolean {
  if (element.matches(at.QUOTED) || element.matches(at.WRITING)) return true;
  const next = element.nextElementSibling;
  return (
    next?.localName === 'blockquote' &&
    element.childElementCount < 8 &&
    /[:：]\s*$/.test(element.textContent ?? '')
  );
}

/** Without a named body: what stands after the table that holds the sender, as far up as there is any. */
function partsAfter(head: Element, message: Element): Element[] {
  let from: Element | null = null;
  for (let up = head.parentElement; up && up !== message; up = up.parentElement) {
    if (up.localName === 'table' || (from === null && up.localName === 'h3')) from = up;
  }
  for (let up = from; up && up !== message; up = up.parentElement) {
    const parts: Element[] = [];
    for (let next = up.nextElementSibling; next; next = next.nextElementSibling) {
      if (holdsText(next)) parts.push(next);
    }
    if (parts.length > 0) return parts;
  }
  return [];
}

const holdsText = (element: Element): boolean =>
  isVisible(element) &&
  !element.matches(at.WRITING) &&
  element.localName !== 'td' &&
  element.localName !== 'h3' &&
  element.querySelector(`${at.WRITING}, ${at.PERSON}`) === null &&
  (element.textContent ?? '').trim() !== '';
