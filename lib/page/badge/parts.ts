import type { Grade, Tier } from '@/lib/schema/base';

/** What one badge says. */
export interface BadgeFace {
  /**
   * `none`: an own or never-log address; `unknown`: nobody in the book; `maybe`: somebody with this name and
   * company, of whom nothing is said.
   */
  state: 'known' | 'maybe' | 'unknown' | 'none';
  kind: 'row' | 'header' | 'chip';
  tier: Tier | null;
  /** In the book, no order yet: no tier. */
  prospect: boolean;
  /** null draws no plate. */
  grade: Grade | 'NR' | null;
  provisional: boolean;
  /** False when only the company is known. */
  personKnown: boolean;
  /** An open complaint. */
  complaint: boolean;
  /** Over the credit limit or overdue. */
  limit: boolean;
}

/** A colour on a light ground and on a dark one. */
export type Pair = readonly [light: string, dark: string];

/** One path of a part: its attributes, and those that follow the ground. */
export interface Ink {
  fixed: Record<string, string>;
  fill: Pair;
  stroke?: Pair;
}

/** The drawings of all parts by name; the background sends them, so that no script carries them along. */
export type BadgeParts = Record<string, Ink[]>;

/** What all badges of a page share: their rules and the drawings of their parts. */
export interface BadgeLook {
  css: string;
  parts: BadgeParts;
}

/** The names of the parts that a badge is put together of, in painting order. */
export function partsOf(face: BadgeFace): string[] {
  const { state, personKnown, grade, provisional, complaint, limit } = face;
  if (state !== 'known') return [state];
  const tier = face.prospect ? 'prospect' : face.tier;
  return [
    tier && tier + (personKnown ? '' : ' hollow'),
    grade && grade + (provisional ? ' dashed' : ''),
    complaint && 'complaint',
    limit && 'limit',
  ].flatMap((name) => name || []);
}
