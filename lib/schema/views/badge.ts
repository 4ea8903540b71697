import type { Grade, Tier } from '../base';

/** What the page needs to paint one badge; `title` is a finished sentence in the rep's language. */
export interface BadgeView {
  email: string;
  /** own and never-log addresses get no badge at all. */
  state: 'own' | 'never' | 'known' | 'company' | 'unknown';
  contactId: string | null;
  customerId: string | null;
  name: string;
  company: string | null;
  tier: Tier | null;
  /** A known customer without an order. */
  prospect: boolean;
  grade: Grade | null;
  provisional: boolean;
  complaint: boolean;
  limit: boolean;
  title: string;
  /** The reason that matters most, in one line; empty where there is none. */
  why: string;
}
