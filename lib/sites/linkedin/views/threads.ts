import { findAll, findFirst, type Ways } from '../../../dom/lookup';
import { lineText } from '../../../dom/text';
import { hasRoom, isVisible } from '../../../dom/visible';
import type { Person } from '../../contract';
import { personOf } from '../members';
import * as at from '../selectors';
import { partsOf } from '../shadow';
import { nameIn, short } from '../text';
import { type Message, messagesIn } from './messages';
import { memberOfCard, outermost, type Seen } from './seen';

/** A conversation that is open in front of the rep. */
export interface Thread {
  element: Element;
  /** Whom it is with, where the header links one. */
  person: Seen | null;
  title: string;
  /** Id in the address of the conversation's own page, where it is linked. */
  id: string | null;
  messages: Message[];
}

/** Conversations shown in the page and in the overlay; folded windows show none. */
export const threadsIn = (root: Document): Thread[] =>
  partsOf(root).flatMap((part) =>
    innermostThreads(part).map((element) => {
      const person = memberOfCard(element, at.threadPerson);
      return {
        element,
        person,
        title: titleOf(element, person),
        id: threadIdIn(element),
        messages: messagesIn(element, person),
      };
    }),
  );

/** Boxes named by class are nested; the structural way finds every box around one. */
function innermostThreads(part: ParentNode): Element[] {
  const [named, ...byStructure] = at.thread;
  const found = findAll(part, named ? [named] : [], isOpen);
  if (found.length > 0) return outermost(found);
  const boxes = findAll(part, byStructure, isOpen);
  return boxes.filter((box) => !boxes.some((other) => other !== box && box.contains(other)));
}

/** A window of the overlay that is folded keeps its messages, without room. */
const isOpen = (thread: Element): boolean =>
  isVisible(thread) && findAll(thread, at.messageText, hasRoom).length > 0;

function titleOf(thread: Element, person: Seen | null): string {
  const title = findFirst(thread, at.threadTitle);
  return (person?.name ?? (title && nameIn(title)) ?? (title && lineText(title)) ?? '').slice(
    0,
    1000,
  );
}

const threadIdIn = (thread: Element): string | null =>
  short(
    /\/messaging\/thread\/([^/?#]+)/.exec(
      findFirst(thread, threadLink, () => true)?.getAttribute('href') ?? '',
    )?.[1],
    400,
  );
const threadLink: Ways = ['a[href*="/messaging/thread/"]'];

/** Whom a conversation is with: the header's person; in a group all who wrote in it, but the rep. */
export function participantsOf({ person, messages }: Thread): Person[] {
  if (person) return [personOf('participant', bare(person))];
  return messages.flatMap(({ sender, outgoing }) =>
    sender && outgoing === false ? [personOf('participant', bare(sender))] : [],
  );
}

const bare = ({ name, linkedin }: Seen) => ({ name, linkedin });
