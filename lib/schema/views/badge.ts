import type { Grade, Tier } from '../base';

/** What the page needs to paint one badge; `title` is a finished sentence in the rep's language. */
export interface BadgeView {
  /** Whom it was asked for, as a person reference. */
  ref: string;
  /**
   * own and never-log addresses get no badge at all. `maybe`: somebody of the book has this name and company;
   * `contactId`, `name` and `company` tell who, and nothing else is said of them.
   */
  state: 'own' | 'never' | 'known' | 'company' | 'maybe' | 'unknown';
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
