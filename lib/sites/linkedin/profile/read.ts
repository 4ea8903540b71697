import type { Profile } from './facts';
import { readTopCard } from './topCard';

/** The profile the page shows, in whatever layout; null when none is recognised. */
export const readProfile = (root: Document): Profile | null => readTopCard(root);
