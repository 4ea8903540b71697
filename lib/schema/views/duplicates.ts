import type { Company, Contact } from '../records/contact';
import type { MergeKind, Stayed } from '../records/merge';

export type LikeReason =
  | 'address'
  | 'profile'
  | 'phone'
  | 'name-company'
  | 'domain'
  | 'registered-name';

/** One side of a pair, as little as tells it apart. */
export interface LikeSide {
  id: string;
  name: string;
  /** A person's company; a company's place. */
  beside: string | null;
  /** Addresses of a person, domains of a company. */
  known: string[];
}

export interface LikePair {
  kind: MergeKind;
  sides: [LikeSide, LikeSide];
}

/** Somebody a card's person or company may be as well. */
export interface LikeHit extends LikeSide {
  score: number;
  reasons: LikeReason[];
}

/** How much hangs on a record and would move with it. */
export interface Weight {
  interactions: number;
  orders: number;
  people: number;
}

/** Two records side by side, whole. */
export type MergeReview =
  | {
      kind: 'contact';
      sides: [Contact, Contact];
      companies: [string | null, string | null];
      weights: [Weight, Weight];
      /** Quarters that both were rated for; the survivor's counts. */
      clashes: string[];
    }
  | {
      kind: 'company';
      sides: [Company, Company];
      weights: [Weight, Weight];
      clashes: string[];
    };

export interface PastMerge {
  id: string;
  kind: MergeKind;
  at: number;
  survivor: { id: string; name: string };
  merged: { id: string; name: string };
  moved: number;
  undoneAt: number | null;
  /** The names of the later merge that must be taken apart before; null when nothing stands in the way. */
  waitsFor: { survivor: string; merged: string } | null;
}

export interface PastMerges {
  merges: PastMerge[];
  /** In all, before paging. */
  total: number;
}

/** Something done since a merge, with what it says. */
export interface SinceMerge extends Stayed {
  label: string | null;
}

export interface RefusedPair extends LikePair {
  id: string;
  at: number;
}
