import { findFirst } from '../../dom/lookup';
import { refOf } from '../../schema/ref';
import type { DraftFacts, Member } from '../contract';
import * as at from './selectors';
import type { Thread } from './views/threads';

const refsOf = (members: readonly Member[]): string[] => [
  ...new Set(members.flatMap((linkedin) => refOf({ email: null, linkedin, name: null }) ?? [])),
];

/** The rep, as far as the page tells: who wrote the outgoing messages, and whose profile can be edited. */
export function ownOf(
  root: Document,
  threads: readonly Thread[],
  drafts: readonly DraftFacts[],
): string[] {
  const writers = threads
    .flatMap(({ messages }) => messages)
    .flatMap(({ outgoing, sender }) => (outgoing === true && sender ? [sender.linkedin] : []));
  const [shown] = drafts;
  const card = findFirst(root, at.topCard, () => true) ?? root;
  const edited = shown && findFirst(card, at.ownEdit, () => true) ? [shown.linkedin] : [];
  return refsOf([...writers, ...edited]).slice(0, 20);
}
