import type { BadgePlace } from '../contract';
import { personOf } from './members';
import { readProfile } from './profile/read';
import { routeOf } from './routes';

/** All places for badges now visible. */
export function places(root: Document, url: URL): BadgePlace[] {
  return routeOf(url).page === 'profile' ? profilePlaces(root) : [];
}

/** After the name: the host is the last child of the heading itself. */
function profilePlaces(root: Document): BadgePlace[] {
  const profile = readProfile(root);
  const box = profile?.nameElement;
  if (!box) return [];
  const { name, linkedin } = profile.facts;
  const person = personOf('profile', { name, linkedin });
  return [{ person, group: box, box, kind: 'header', ground: box, align: 'inline' }];
}
