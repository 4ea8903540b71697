import type { CDPSession } from '@playwright/test';
import { type Grade, grades, type Tier, tiers } from '../../lib/schema/base.ts';
import { boxOf, type PiercedNode, shadowRoots } from '../standin/pierce.ts';
import type { PaintedBadge } from './report.mjs';

/** A painted badge with what the report leaves out. */
export interface SeenBadge extends PaintedBadge {
  prospect: boolean;
  provisional: boolean;
  personKnown: boolean;
  marks: string[];
}

export interface Painted {
  known: SeenBadge[];
  /** Badge hosts that stay empty. */
  unknown: number;
  /** Hosts that still wait for their answer. */
  waiting: number;
}

/**
 * Reads every visible badge of the page through its closed root.
 * @param own the mailbox's own address, which never has a badge
 */
export async function paintedBadges(session: CDPSession, own: string): Promise<Painted> {
  const painted: Painted = { known: [], unknown: 0, waiting: 0 };
  for (const { host, email, people, content } of await shadowRoots(session)) {
    const seen = content.find((node) => 'data-state' in node.attributes);
    if (!seen || !(await boxOf(session, host))) continue;
    const { 'data-state': state } = seen.attributes;
    if (state === 'unknown') painted.unknown += 1;
    else if (state !== 'known') painted.waiting += 1;
    else {
      const other = people.find((person) => person.email !== own);
      painted.known.push(badgeOf(email ?? other?.email ?? '', seen));
    }
  }
  return painted;
}

function badgeOf(email: string, { attributes }: PiercedNode): SeenBadge {
  return {
    email,
    tier: oneOf<Tier>(tiers, attributes['data-tier']),
    grade: oneOf<Grade>(grades, attributes['data-grade']),
    prospect: attributes['data-tier'] === 'prospect',
    provisional: attributes['data-provisional'] === 'true',
    personKnown: attributes['data-person'] === 'true',
    marks: attributes['data-marks']?.split(' ') ?? [],
  };
}

const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | null =>
  all.find((one) => one === text) ?? null;

/** What the demonstration's inbox must show and this one does not; null when nothing is missing. */
export function lacks({ known, unknown }: Painted): string | null {
  const people = new Set(known.map(({ email }) => email)).size;
  const missing = tiers.filter((tier) => !known.some((badge) => badge.tier === tier));
  const shown = new Set(known.map(({ grade }) => grade).filter((grade) => grade !== null)).size;
  if (people < 10) return `only ${people} known people have a badge`;
  if (missing.length > 0) return `nobody is ${missing.join(', ')}`;
  if (shown < 4) return `only ${shown} grades are shown`;
  return unknown > 0 ? null : 'everybody is known';
}

/** For example `21 badges (VIP 3, …; AAA 2, …; provisional 2, …), 9 unknown`. */
export function inWords({ known, unknown }: Painted): string {
  const count = (name: string, holds: (badge: SeenBadge) => boolean) =>
    `${name} ${known.filter(holds).length}`;
  const parts = [
    tiers.map((tier) => count(tier, (badge) => badge.tier === tier)),
    grades.map((grade) => count(grade, (badge) => badge.grade === grade)),
    [
      count('prospects', ({ prospect }) => prospect),
      count('provisional', ({ provisional }) => provisional),
      count('open complaint', ({ marks }) => marks.includes('complaint')),
      count('over limit or overdue', ({ marks }) => marks.includes('limit')),
      count('company only', ({ personKnown }) => !personKnown),
    ],
  ];
  const words = parts.map((part) => part.join(', ')).join('; ');
  return `${known.length} badges (${words}), ${unknown} unknown`;
}
