import { findFirst } from '../../dom/lookup';
import type { DraftFacts, PageFacts, Person, Reading, ReadingProblem, View } from '../contract';
import { peopleOnce, personOf, sameMember } from './members';
import { ownOf } from './own';
import { readProfile } from './profile/read';
import { type Route, routeOf } from './routes';
import * as at from './selectors';
import { companyOf } from './views/company';
import { factsOf } from './views/messages';
import { authorsIn } from './views/posts';
import { draftOfCard, employeesIn, invitationsIn, resultsIn } from './views/results';
import { draftOfLead, leadsIn, readLead } from './views/sales';
import type { Seen } from './views/seen';
import { participantsOf, type Thread, threadsIn } from './views/threads';

/** Most people of one page that are offered as drafts. */
const DRAFTS = 50;

/** Reads what LinkedIn's page shows; synchronous, without side effects. */
export function parse(root: Document, url: URL): Reading {
  const route = routeOf(url);
  const main = mainPart(root, route);
  if (typeof main === 'string') return { ok: false, problem: main };
  const threads = threadsIn(root);
  return { ok: true, value: withThreads({ ...nothing, ...main }, threads, root, route) };
}

/** What the page is about, without open conversations. */
function mainPart(root: Document, route: Route): Partial<PageFacts> | ReadingProblem {
  switch (route.page) {
    case 'profile':
      return profile(root, route);
    case 'lead':
      return lead(root, route);
    case 'company':
      return company(root, route);
    case 'search':
      return list(root, 'search', 'result', resultsIn(root), draftOfCard);
    case 'leads':
      return list(root, 'search', 'result', leadsIn(root), draftOfLead);
    case 'feed':
      return { view: 'list', people: peopleIn('row', authorsIn(root)) };
    case 'network':
      return list(root, 'list', 'row', invitationsIn(root), draftOfCard);
    case 'messaging':
      return { view: 'messaging' };
    default:
      return { view: 'other' };
  }
}

/**
 * A profile counts only when the page itself says that it is the one the address names: after a change
 * of address LinkedIn shows the person before for a while.
 */
function profile(root: Document, { member }: Route): Partial<PageFacts> | ReadingProblem {
  const read = readProfile(root);
  if (!read) return missing(root);
  const same = member === null || sameMember(member, read.facts.linkedin);
  if (!same) return same === null ? 'loading' : 'stale';
  return about(read.facts);
}

/** As a profile's; where the page names no id, its title has to agree with the name it shows. */
function lead(root: Document, { id }: Route): Partial<PageFacts> | ReadingProblem {
  const read = readLead(root);
  if (!read) return missing(root);
  const { name, linkedin } = read.facts;
  if (linkedin.memberId !== null) return linkedin.memberId === id ? about(read.facts) : 'stale';
  return root.title.includes(name) ? about(read.facts) : 'loading';
}

const about = (facts: DraftFacts): Partial<PageFacts> => ({
  view: 'profile',
  people: [personOf('profile', { name: facts.name, linkedin: facts.linkedin })],
  drafts: [facts],
});

function company(root: Document, route: Route): Partial<PageFacts> | ReadingProblem {
  const read = companyOf(root, route.company);
  if (read === 'stale') return 'stale';
  if (!read) return missing(root);
  return { view: 'company', company: read, people: peopleIn('result', employeesIn(root)) };
}

function list(
  root: Document,
  view: View,
  role: 'result' | 'row',
  seen: readonly Seen[],
  draftOf: (one: Seen) => DraftFacts,
): Partial<PageFacts> | ReadingProblem {
  if (seen.length === 0 && root.readyState !== 'complete') return 'loading';
  return { view, people: peopleIn(role, seen), drafts: seen.slice(0, DRAFTS).map(draftOf) };
}

/** A page that shows no heading yet is on its way; one that does is arranged in a new way. */
const missing = (root: Document): ReadingProblem =>
  root.readyState === 'complete' && findFirst(root, at.heading) ? 'unrecognised' : 'loading';

const peopleIn = (role: 'result' | 'row', seen: readonly Seen[]): Person[] =>
  seen.map(({ name, linkedin }) => personOf(role, { name, linkedin }));

/** Adds open conversations; a page about nothing else is then one of messages. */
function withThreads(
  facts: PageFacts,
  threads: readonly Thread[],
  root: Document,
  route: Route,
): PageFacts {
  const people = peopleOnce([...facts.people, ...threads.flatMap(participantsOf)]).slice(0, 1000);
  const own = ownOf(root, threads, facts.view === 'profile' ? facts.drafts : []);
  const [first] = threads;
  if (!first) return { ...facts, own, people };
  const other = facts.view === 'other' || facts.view === 'list';
  const id = route.page === 'messaging' ? route.id : first.id;
  return {
    ...facts,
    own,
    view: other ? 'messaging' : facts.view,
    thread: { id, subject: first.title },
    messages: threads
      .flatMap(({ messages, person }) =>
        messages.map((message) => factsOf(message, person, root.documentElement.lang)),
      )
      .slice(-500),
    people,
  };
}

const nothing: PageFacts = {
  site: 'linkedin',
  view: 'other',
  account: null,
  own: [],
  thread: null,
  mailbox: null,
  messages: [],
  people: [],
  drafts: [],
  selectors: [],
};
