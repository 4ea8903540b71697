import { readClassic } from './classic';
import { withContact } from './contact';
import type { Profile } from './facts';
import { readGuest } from './guest';
import { readTopCard } from './topCard';

/** The profile the page shows, in whatever layout; null when none is recognised. */
export function readProfile(root: Document): Profile | null {
  const profile = readTopCard(root) ?? readClassic(root) ?? readGuest(root);
  return profile && { ...profile, facts: withContact(root, profile.facts) };
}
