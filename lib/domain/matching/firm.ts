import { overlap } from './person';
import type { Verdict } from './scorePeople';

/** What one company is recognised by. */
export interface Firm {
  id: string;
  /** Name without its legal form. */
  key: string;
  /** The same with umlauts as "ae", "oe", "ue"; null without any. */
  spelled: string | null;
  words: readonly string[];
  domains: readonly string[];
  phones: readonly string[];
  country: string | null;
}

export const firmReasons = ['domain', 'registered-name', 'phone'] as const;
export type FirmReason = (typeof firmReasons)[number];

/** Domains that so many differently named companies have that they tell nobody: a group, a platform. */
export interface SharedFirms {
  domains: ReadonlySet<string>;
}
export const noFirmShared: SharedFirms = { domains: new Set() };

/** `spelled`: the same but for how an umlaut is written. */
type Likeness = 'same' | 'spelled' | 'related' | 'different';

function likeness(a: Firm, b: Firm): Likeness {
  if (a.key !== '' && a.key === b.key) return 'same';
  if (a.spelled === b.key || b.spelled === a.key) return 'spelled';
  return a.words.some((word) => word.length > 2 && b.words.includes(word))
    ? 'related'
    : 'different';
}

const WORTH: Record<FirmReason, Record<Likeness, number>> = {
  domain: { same: 0.95, spelled: 0.93, related: 0.85, different: 0.72 },
  'registered-name': { same: 0.86, spelled: 0.8, related: 0, different: 0 },
  phone: { same: 0.7, spelled: 0.7, related: 0.74, different: 0 },
};

const label = (domain: string): string => domain.split('.')[0] ?? '';

/** Each has a domain, and not even the names before the dot are the same. */
const otherDomains = (a: Firm, b: Firm): boolean =>
  a.domains.length > 0 &&
  b.domains.length > 0 &&
  !overlap(a.domains.map(label), b.domains.map(label));

function doubt(a: Firm, b: Firm): number {
  let left = 1;
  if (otherDomains(a, b)) left *= 0.85;
  if (a.country !== null && b.country !== null && a.country !== b.country) left *= 0.8;
  return left;
}

/** How likely two records are one company, 0 to 1, and why. */
export function scoreFirms(
  a: Firm,
  b: Firm,
  shared: SharedFirms = noFirmShared,
): Verdict<FirmReason> {
  const like = likeness(a, b);
  const domains = a.domains.filter((domain) => !shared.domains.has(domain));
  const holds: Record<FirmReason, boolean> = {
    domain: overlap(domains, b.domains),
    'registered-name': like === 'same' || like === 'spelled',
    phone: overlap(a.phones, b.phones),
  };
  const reasons = firmReasons.filter((reason) => holds[reason] && WORTH[reason][like] > 0);
  const accident = reasons.reduce((left, reason) => left * (1 - WORTH[reason][like]), 1);
  const score = (1 - accident) * (holds.domain ? 1 : doubt(a, b));
  return { score: Math.round(score * 1000) / 1000, reasons };
}
