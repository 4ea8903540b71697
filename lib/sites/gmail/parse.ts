import { findFirst } from '../../dom/lookup';
import type { PageFacts, Person, Reading, View } from '../contract';
import { accountOf } from './account';
import { factsOf, peopleOf } from './messages';
import { personOf } from './person';
import { routeOf } from './routes';
import type { Seen } from './seen';
import * as at from './selectors';
import { headingOf, subjectOf, threadIdOf } from './thread';

/** Says what the visible parts of Gmail's page tell; synchronous, without side effects. */
export function parse(root: Document, url: URL, { open, composes, rows }: Seen): Reading {
  const route = routeOf(url);
  const account = accountOf(root, route);
  const heading = headingOf(root, open);
  const now = Date.now();
  const messages = open.map((message) => factsOf(message, now));
  const thread =
    open.length > 0 ? { id: threadIdOf(root, open), subject: subjectOf(root, heading) } : null;

  if (open.length === 0 && composes.length === 0 && rows.length === 0) {
    const problem = problemOf(root, route.mail, route.conversation, account.shown);
    if (problem) return { ok: false, problem };
  }
  if (open.length === 0 && rows.length === 0 && route.conversation && !route.popout) {
    return { ok: false, problem: 'loading' };
  }
  // While Gmail still shows the previous conversation, what it shows is not what the address names.
  const ids = [thread?.id, ...messages.map(({ id }) => id)].filter((id) => id != null);
  if (route.legacyId && ids.length > 0 && !ids.includes(route.legacyId)) {
    return { ok: false, problem: 'stale' };
  }

  const people = peopleOnce([
    ...open.flatMap(peopleOf),
    ...composes.flatMap(({ people }) => people.map((one) => personOf(`compose-${one.role}`, one))),
    ...rows.flatMap(({ people }) => people.map((one) => personOf('row', one))),
  ]);
  const value: PageFacts = {
    site: 'gmail',
    view: viewOf(open.length, composes.length, rows.length, root),
    account: account.address,
    own: account.own,
    thread,
    mailbox: null,
    messages,
    people,
    drafts: [],
    selectors: [],
  };
  return { ok: true, value };
}

function viewOf(messages: number, composes: number, rows: number, root: Document): View {
  if (messages > 0) return 'conversation';
  if (rows > 0 || findFirst(root, at.list)) return 'list';
  return composes > 0 ? 'compose' : 'other';
}

/**
 * Why a page without messages, windows and rows tells nothing, or null when that is all right: an
 * empty list says so in words inside the list, while one not yet filled is an empty frame.
 */
function problemOf(
  root: Document,
  mail: boolean,
  conversation: boolean,
  accountShown: boolean,
): 'unrecognised' | 'loading' | null {
  const part = findFirst(root, at.list) ?? findFirst(root, at.mainPart);
  if (!part) {
    if (accountShown) return null;
    return root.readyState === 'complete' ? 'unrecognised' : 'loading';
  }
  if (!mail) return null;
  const empty = (part.textContent ?? '').trim() === '';
  if (empty || (conversation && part.querySelector(at.PERSON) === null)) return 'loading';
  return findFirst(root, at.list) === part ? null : 'unrecognised';
}

/** One entry per role and address; a name seen later fills one that was missing. */
function peopleOnce(people: readonly Person[]): Person[] {
  const once = new Map<string, Person>();
  for (const person of people) {
    const key = `${person.role} ${person.email}`;
    const known = once.get(key);
    if (!known) once.set(key, person);
    else if (known.name === null) once.set(key, { ...known, name: person.name });
  }
  return [...once.values()];
}
