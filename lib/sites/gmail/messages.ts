import { findAll, findFirst } from '../../dom/lookup';
import { isVisible } from '../../dom/visible';
import type { MessageFacts, Party, Person } from '../contract';
import { bodiesOf, bodyText } from './body';
import { legacyId, timeOfId } from './ids';
import { partyOf, personOf } from './person';
import { type Recipient, recipientsOf } from './recipients';
import type { Shown } from './rows';
import * as at from './selectors';

/** A message as it stands on the page. */
export interface Open {
  element: Element;
  sender: Shown | null;
  recipients: Recipient[];
  bodies: Element[];
}

/** The messages now shown, outermost boxes only. */
export function messagesOf(root: Document): Open[] {
  const isMessage = (element: Element) =>
    element.closest(`tr[role="row"], ${at.WRITING}`) === null && isVisible(element);
  const boxes = findAll(root, at.message, isMessage);
  return boxes
    .filter((box) => !boxes.some((other) => other !== box && other.contains(box)))
    .map(readHead);
}

function readHead(element: Element): Open {
  const first = findFirst(element, at.sender, (found) => inHead(found) && partyOf(found) !== null);
  const party = first && partyOf(first);
  const bodies = bodiesOf(element, first);
  const people = [...element.querySelectorAll(at.PERSON)].filter(
    (person) =>
      person !== first &&
      inHead(person) &&
      !(first?.closest('h3') ?? first)?.contains(person) &&
      !bodies.some(
        (body) => body.compareDocumentPosition(person) & Node.DOCUMENT_POSITION_FOLLOWING,
      ),
  );
  return {
    element,
    sender: first && party ? { ...party, element: first } : null,
    recipients: recipientsOf(people, party),
    bodies,
  };
}

/** Everyone in a message's head, in their part. */
export const peopleOf = ({ sender, recipients }: Open): Person[] => [
  ...(sender ? [personOf('from', sender)] : []),
  ...recipients.map((one) => personOf(one.role, one)),
];

const inHead = (person: Element): boolean =>
  person.closest(`${at.WRITING}, ${at.body.join(', ')}`) === null;

const bare = ({ name, email }: Party): Party => ({ name, email });

/** Facts of one message; `now` bounds plausible times. */
export function factsOf({ element, sender, recipients, bodies }: Open, now: number): MessageFacts {
  const written = element.getAttribute('data-message-id') ?? '';
  const id = legacyId(element.getAttribute('data-legacy-message-id')) ?? legacyId(written);
  const title = findFirst(element, at.time, inHead)?.getAttribute('title') ?? '';
  const addressed = (role: Recipient['role']): Party[] =>
    recipients.filter((one) => one.role === role).map(bare);
  return {
    id,
    from: sender && bare(sender),
    to: addressed('to'),
    cc: addressed('cc'),
    bcc: addressed('bcc'),
    date: id === null ? null : timeOfId(id, now),
    dated: title
      ? {
          text: title.slice(0, 200),
          language: element.ownerDocument.documentElement.lang.slice(0, 40),
        }
      : null,
    text: bodyText(bodies),
    draft: written.startsWith('#msg-a:'),
  };
}
