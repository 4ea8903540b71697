import type { BadgePlace } from '../contract';
import { personOf } from './members';
import type { Profile } from './profile/facts';
import { readProfile } from './profile/read';
import { routeOf } from './routes';
import { authorsIn } from './views/posts';
import { draftOfCard, employeesIn, invitationsIn, resultsIn } from './views/results';
import { leadsIn, readLead } from './views/sales';
import type { Seen } from './views/seen';
import { type Thread, threadsIn } from './views/threads';

/**
 * All places for badges now visible. The pages belong to a framework: a host is only ever the last child
 * of an element that shows a name, never between the framework's own nodes.
 */
export function places(root: Document, url: URL): BadgePlace[] {
  return [...mainPlaces(root, url), ...threadsIn(root).flatMap(threadPlaces)];
}

function mainPlaces(root: Document, url: URL): BadgePlace[] {
  switch (routeOf(url).page) {
    case 'profile':
      return profilePlace(readProfile(root));
    case 'lead':
      return profilePlace(readLead(root));
    case 'search':
      return resultsIn(root).map((one) => place('result', one, draftOfCard(one).headline));
    case 'leads':
      return leadsIn(root).map((one) => place('result', one));
    case 'company':
      return employeesIn(root).map((one) => place('result', one));
    case 'feed':
      return authorsIn(root).map((one) => place('row', one));
    case 'network':
      return invitationsIn(root).map((one) => place('row', one));
    default:
      return [];
  }
}

function profilePlace(profile: Profile | null): BadgePlace[] {
  const box = profile?.nameElement;
  if (!box) return [];
  const { name, linkedin, company, headline } = profile.facts;
  const person = { ...personOf('profile', { name, linkedin }), company: company ?? headline };
  return [{ person, group: box, box, kind: 'header', ground: box, align: 'inline' }];
}

/** In the line of the name, after it. */
function place(role: 'result' | 'row', seen: Seen, company: string | null = null): BadgePlace {
  const { name, linkedin, element, group } = seen;
  return {
    person: { ...personOf(role, { name, linkedin }), company },
    group,
    box: nameBox(element),
    kind: 'row',
    ground: group,
    align: 'inline',
  };
}

/** Beside the name in the header; in a group beside each one's first message. */
function threadPlaces({ element, person, messages }: Thread): BadgePlace[] {
  const shown = person
    ? [person]
    : firstOfEach(messages.filter(({ outgoing }) => outgoing === false));
  return shown.map(({ name, linkedin, element: link }) => ({
    person: personOf('participant', { name, linkedin }),
    group: element,
    box: nameBox(link),
    kind: 'header',
    ground: link,
    align: 'inline',
  }));
}

function firstOfEach(messages: Thread['messages']): Seen[] {
  const first = new Map<string, Seen>();
  for (const { sender } of messages) {
    const key = sender && (sender.linkedin.memberId ?? sender.linkedin.slug);
    if (sender && key && !first.has(key)) first.set(key, sender);
  }
  return [...first.values()];
}

/** The innermost block that shows the name: a link may hold portrait, name and headline. */
function nameBox(element: Element): Element {
  const inner = element.querySelector('h1, h2, h3, strong, p, span[aria-hidden="true"]');
  const box = inner?.matches('span[aria-hidden="true"]') ? inner.parentElement : inner;
  return box && element.contains(box) ? box : element;
}
