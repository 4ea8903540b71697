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
  /** How many of the 20 answers a provisional grade stands on; null with any other. */
  answered: number | null;
  complaint: boolean;
  limit: boolean;
  title: string;
  /** The reason that matters most, in one line; empty where there is none. */
  why: string;
}

/** What the hover card says. */
export interface HoverView extends BadgeView {
  /** Those of the same place who have no badge of their own there. */
  others: BadgeView[];
}
