import type { ContactDraft } from '../draft';
import type { Logging, SiteChoice } from '../settings';
import type { BadgeView } from './badge';
import type { CardView } from './card';

export interface PersonView {
  role: string;
  name: string;
  /** null for somebody whom nothing but a name tells. */
  ref: string | null;
  email: string | null;
  badge: BadgeView;
}

/** Somebody in the results of a page's own search. */
export interface FoundPerson {
  ref: string;
  name: string;
  /** Title and company as far as the result says. */
  detail: string | null;
  badge: BadgeView;
}

/** The page in front of the rep, as the sidebar knows it. */
export interface SidebarContext {
  tabId: number | null;
  site: 'gmail' | 'linkedin' | 'roundcube' | 'web' | null;
  /** `gmail`, `linkedin` or the page's origin: the key of per-site settings. */
  siteKey: string | null;
  choice: SiteChoice;
  view: string | null;
  problem: 'unrecognised' | 'loading' | 'stale' | null;
  /** A private window: nothing is kept or logged. */
  private: boolean;
  account: string | null;
  /** null: this mailbox was never asked about, so the question is shown. */
  logging: Logging | null;
  /** With `ask`: messages of the open conversation that are not logged yet. */
  unlogged: number;
  subject: string | null;
  people: PersonView[];
  /** People that a search of the page found, in its order: to be ticked and saved together. */
  found: FoundPerson[];
  /** The person a badge was clicked for, if they are still meant. */
  chosen: { ref: string; intent: 'show' | 'capture' } | null;
  /** The card of the one who is shown first, so that it need not be asked for. */
  card: { ref: string; view: CardView } | null;
}

export interface Duplicate {
  contactId: string;
  name: string;
  company: string | null;
  /** The strongest of the reasons. */
  reason: 'same-address' | 'same-linkedin' | 'same-phone' | 'same-name-and-company';
  /** How likely it is one person, 0 to 1. */
  score: number;
}

export interface CaptureReview {
  draft: ContactDraft;
  duplicates: Duplicate[];
  /** Known companies that fit by domain or name, best first. */
  companies: { companyId: string; name: string; reason: 'domain' | 'name'; badge: BadgeView }[];
}
