import type { Tier } from '../base';
import type { CreditResult, Unconfirmed } from '../credit';
import type { Company, Contact } from '../records/contact';
import type { Interaction } from '../records/interaction';
import type { OrderLine, Payment } from '../records/order';
import type { TierChange } from '../records/standing';
import type { ComplaintDays, UsualMinutes } from '../settings';
import type { BadgeView } from './badge';

/** "Why this tier?": amounts are exact decimals as text, in `currency`. */
export interface TierView {
  tier: Tier;
  amount: string;
  rank: number;
  base: number;
  /** Fewer customers than the settings ask for: the shares mean little, and the card says so. */
  smallBase: boolean;
  period: { from: string; to: string };
  next: { tier: Tier; missing: string } | null;
  margin: string | null;
  /** Orders of the running month, which count later. */
  waiting: { amount: string; from: string } | null;
  /** Amounts left out because their currency has no rate. */
  leftOut: { currency: string; amount: string; orders: number }[];
  currency: string;
  history: TierChange[];
  /** Days for which a fall from VIP or Major is told; 0: never. */
  fallDays: number;
}

/** The grade as the card shows it; why it is so, `rating.form` tells of `ratedQuarter`. */
export interface CreditView {
  quarter: string;
  /** null: not rated for this quarter, and never before. */
  result: CreditResult | null;
  /** The quarter the shown result was made for (an older one while this quarter's is due). */
  ratedQuarter: string | null;
  status: 'current' | 'due' | 'overdue';
  /** Score as shown: cut to one decimal, never rounded up. */
  shownScore: string | null;
  /** Credit policy in force, and the rule by which it is unconfirmed where it is. */
  policy: { limit: string | null; days: number; unconfirmed: Unconfirmed | null } | null;
}

export interface ExposureView {
  open: string;
  overdue: string;
  overdueDays: number;
  limit: string | null;
  overBy: string | null;
  currency: string;
  leftOut: number;
}

export interface WorthView {
  currency: string;
  tier: TierView | null;
  prospect: boolean;
  credit: CreditView;
  /** Revenue of the period and of the one before, exact. */
  revenue: { amount: string; before: string; change: number | null };
  /** Amount per month, oldest first, for the trend line (24 months). */
  months: { month: string; amount: string }[];
  exposure: ExposureView;
  playbook: {
    contactDays: number;
    discountPercent: number;
    /** Who calls, where the playbook says. */
    caller?: string | undefined;
    creditDays: number | null;
  } | null;
}

export interface DueItem {
  interaction: Interaction;
  /** `step`: a next step due; `complaint`: an open complaint due. */
  what: 'step' | 'complaint';
  due: string | null;
  overdue: boolean;
}

/** Somebody else we know at the same company. */
export interface Colleague {
  contactId: string;
  name: string;
  title: string | null;
}

/** Everything the sidebar shows about one person or company, bar the timeline and their colleagues. */
export interface CardView {
  contact: Contact | null;
  company: Company | null;
  customerId: string;
  /** The means by phone: the number as kept, and as people read it. */
  phones: { number: string; text: string }[];
  badge: BadgeView;
  worth: WorthView;
  /** Due first, then coming steps with a date. */
  due: DueItem[];
  /** Fields of the person, or of the company where no person is shown, that nobody looked at for `staleDays`. */
  stale: string[];
  staleDays: number;
  /** What is filled in where something is logged. */
  complaintDays: ComplaintDays;
  usualMinutes: UsualMinutes;
}

/** An order as it is shown and corrected; amounts are exact decimals in its own currency. */
export interface OrderView {
  id: string;
  number: string | null;
  amount: string;
  currency: string;
  open: string;
  orderedOn: string;
  dueOn: string | null;
  lines: OrderLine[];
  payments: Payment[];
  /** Given up as bad debt; '0' for none. */
  writtenOff: string;
  /** The day it was given up; null when none is known. */
  writtenOffOn: string | null;
  note: string | null;
}

export interface TimelineEntry {
  id: string;
  kind: Interaction['kind'] | 'order-entry';
  at: number;
  title: string;
  interaction: Interaction | null;
  order: OrderView | null;
  people: string[];
}

export interface TimelinePage {
  entries: TimelineEntry[];
  /** Pass as `before` to load more; null when that was all. */
  cursor: { at: number; id: string } | null;
  total: number;
}

export interface SearchHit {
  kind: 'contact' | 'company';
  id: string;
  name: string;
  detail: string | null;
  badge: BadgeView;
}
