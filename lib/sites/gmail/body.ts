import { tailText } from '../../dom/text';
import { isVisible } from '../../dom/visible';
import { BODY_LIMIT } from '../contract';
import * as at from './selectors';

/** The parts of a message that hold its text; empty when it is folded. */
export function bodiesOf(message: Element, head: Element | null): Element[] {
  for (const way of at.body) {
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

/**
 * Quoted text, the line above a quotation that says who wrote it and when (it ends in a colon or holds
 * a time of day, in every language), and buttons that Gmail puts in.
 */
function isQuoted(element: Element): boolean {
  if (element.matches(`${at.QUOTED}, ${at.WRITING}, [role="button"]`)) return true;
  if (element.nextElementSibling?.localName !== 'blockquote') return false;
  const text = element.textContent ?? '';
  return text.length < 300 && /[:：]\s*$|\p{Nd}:\p{Nd}\p{Nd}/u.test(text);
}

/**
 * Without a named body: what stands after the table that holds the whole head, as far up as there is
 * any. A head without a table ends where no more people follow.
 */
function partsAfter(sender: Element, message: Element): Element[] {
  let head: Element = sender.closest('h3') ?? sender;
  for (let up = sender.parentElement; up && up !== message; up = up.parentElement) {
    if (up.localName === 'table') head = up;
  }
  const holdsPeople = (part: Element) =>
    head.localName !== 'table' && part.querySelector(at.PERSON) !== null;
  for (let up: Element | null = head; up && up !== message; up = up.parentElement) {
    const parts: Element[] = [];
    for (let next = up.nextElementSibling; next; next = next.nextElementSibling) {
      if (holdsText(next) && !holdsPeople(next)) parts.push(next);
    }
    if (parts.length > 0) return parts;
  }
  return [];
}

const holdsText = (part: Element): boolean =>
  !part.matches(`td, ${at.WRITING}`) && (part.textContent ?? '').trim() !== '' && isVisible(part);
