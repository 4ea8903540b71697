import type { Grade, Tier } from '../../lib/schema/base.ts';

/** A badge as it is painted, with the address of the page element it stands beside. */
export interface PaintedBadge {
  email: string;
  tier: Tier | null;
  grade: Grade | null;
}

/** What a walk saw. Every key is always there; null is what was not reached. */
export interface Report {
  ok: boolean;
  badges: PaintedBadge[];
  sidebar: {
    name: string | null;
    company: string | null;
    tier: Tier | null;
    grade: Grade | null;
    interactions: number | null;
  };
  captured: { name: string | null; email: string | null; company: string | null };
  /** `at` as an ISO time. */
  logged: { kind: string | null; at: string | null };
  /** Milliseconds until the inbox had its badges and a conversation its card. */
  ms: { badges: number | null; sidebar: number | null };
  /** Paths from the repository root. */
  screenshots: string[];
  /** Why it is not ok. */
  reason?: string;
}

/** A report before anything was seen. */
export declare function emptyReport(): Report;
