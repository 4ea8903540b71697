import { isVisible } from '../../dom/visible';
import type { Party } from '../contract';
import { partyOf } from './person';
import { type Addressed, roleIn } from './roles';
import type { Shown } from './rows';
import * as at from './selectors';

export interface Recipient extends Shown {
  role: Addressed;
}

/** One line of addresses: the one-line list of a message, or a row of its opened details. */
interface Line {
  recipients: Recipient[];
  /** A word of the table stood in it. */
  labelled: boolean;
}

/**
 * Who a message went to. `people` are the elements of persons in its head after the sender, in order.
 * The first line is the one-line list; the rest are rows of the details ("from", "to", "cc", …), of
 * which only those whose label is known count, if any is known.
 */
export function recipientsOf(people: readonly Element[], sender: Party | null): Recipient[] {
  const lines = [...new Set(people.filter(isVisible).map(lineOf))].map((line) =>
    readLine(line, people),
  );
  const labelled = lines.slice(1).some((line) => line.labelled);
  const found = lines.flatMap(({ recipients, labelled: own }, index) => {
    if (index === 0 || own) return recipients;
    if (labelled || recipients.every(({ email }) => email === sender?.email)) return [];
    return recipients;
  });
  const seen = new Set<string>();
  return found.filter(({ role, email }) => {
    const key = `${role} ${email}`;
    return !seen.has(key) && seen.add(key);
  });
}

const lineOf = (person: Element): Element => person.closest('tr') ?? person.parentElement ?? person;

/** Reads a line from left to right: a role word changes the role of everyone after it. */
function readLine(line: Element, people: readonly Element[]): Line {
  const recipients: Recipient[] = [];
  let role: Addressed = 'to';
  let words = '';
  let labelled = false;
  const walker = line.ownerDocument.createTreeWalker(
    line,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; ) {
    if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue ?? '';
    else if (node instanceof Element && node.matches(at.PERSON)) {
      const said = roleIn(words);
      labelled ||= said !== null;
      role = said ?? role;
      words = '';
      const party = people.includes(node) ? partyOf(node) : null;
      if (party) recipients.push({ ...party, role, element: node });
      node = walker.nextSibling() ?? afterParents(walker, line);
      continue;
    }
    node = walker.nextNode();
  }
  return { recipients, labelled };
}

/** The next node in order that is not inside the current one. */
function afterParents(walker: TreeWalker, line: Element): Node | null {
  for (let up = walker.parentNode(); up && up !== line; up = walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}
