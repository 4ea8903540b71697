import { isElement, isVisible } from '../../dom/visible';
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
  const shown = people.filter(isVisible);
  const places = new Set(shown.map(lineOf));
  const lines = [...places].map((line) => readLine(line, shown, places));
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
function readLine(line: Element, people: readonly Element[], lines: Set<Element>): Line {
  const recipients: Recipient[] = [];
  let role: Addressed = 'to';
  let words = '';
  let labelled = false;
  const walker = line.ownerDocument.createTreeWalker(
    line,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    // People are read whole and other lines (details stand inside the one-line list's cell) apart.
    (node) => {
      const outer = node.parentElement;
      const within =
        outer !== null && outer !== line && (outer.matches(at.PERSON) || lines.has(outer));
      return within ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isElement(node)) {
      words += node.nodeValue ?? '';
    } else if (node.matches(at.PERSON)) {
      const said = roleIn(words);
      labelled ||= said !== null;
      role = said ?? role;
      words = '';
      const party = people.includes(node) ? partyOf(node) : null;
      if (party) recipients.push({ ...party, role, element: node });
    }
  }
  return { recipients, labelled };
}
