import type { PageFacts, Reading, View } from '../contract';
import { peopleOnce, personOf, sameMember } from './members';
import { readProfile } from './profile/read';
import { type Route, routeOf } from './routes';

/** Reads what LinkedIn's page shows; synchronous, without side effects. */
export function parse(root: Document, url: URL): Reading {
  const route = routeOf(url);
  if (route.page === 'profile') return profile(root, route);
  return { ok: true, value: facts('other') };
}

/**
 * A profile counts only when the page itself says that it is the one the address names: after a change
 * of address LinkedIn shows the person before for a while.
 */
function profile(root: Document, { member }: Route): Reading {
  const read = readProfile(root);
  if (!read)
    return { ok: false, problem: root.readyState === 'complete' ? 'unrecognised' : 'loading' };
  const { name, linkedin } = read.facts;
  const same = member === null || sameMember(member, linkedin);
  if (same === false) return { ok: false, problem: 'stale' };
  if (same === null) return { ok: false, problem: 'loading' };
  return {
    ok: true,
    value: {
      ...facts('profile'),
      people: peopleOnce([personOf('profile', { name, linkedin })]),
      drafts: [read.facts],
    },
  };
}

const facts = (view: View): PageFacts => ({
  site: 'linkedin',
  view,
  account: null,
  own: [],
  thread: null,
  mailbox: null,
  messages: [],
  people: [],
  drafts: [],
  selectors: [],
});
