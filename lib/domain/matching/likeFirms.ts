import { Blocks, firmBlocks, pairsIn } from './blocks';
import { type Firm, type FirmReason, type SharedFirms, scoreFirms } from './firm';
import type { Alike, Breath } from './likePeople';
import { SUGGESTED } from './scorePeople';

/** So many names on one domain make it a group's or a platform's. */
const SHARED_BY = 4;
const STRETCH = 4000;

export function sharedFirms(firms: readonly Firm[]): SharedFirms {
  const names = new Map<string, Set<string>>();
  for (const { key, domains } of firms)
    for (const domain of domains) names.set(domain, (names.get(domain) ?? new Set()).add(key));
  return {
    domains: new Set([...names].flatMap(([key, known]) => (known.size >= SHARED_BY ? [key] : []))),
  };
}

/** All pairs of companies that may be one, best first; compared only within blocks of equal keys. */
export async function likeFirms(
  firms: readonly Firm[],
  refused: (one: string, other: string) => boolean,
  breathe: Breath,
): Promise<Alike<FirmReason>[]> {
  const blocks = new Blocks();
  for (const [position, firm] of firms.entries())
    for (const key of firmBlocks(firm)) blocks.add(key, position);
  const shared = sharedFirms(firms);
  const seen = new Set<number>();
  const found: Alike<FirmReason>[] = [];
  const crowds = blocks.crowds();
  for (const [done, members] of crowds.entries()) {
    if (done % STRETCH === 0) await breathe(done, crowds.length);
    for (const [one, other] of pairsIn(members, (at) => firms[at]?.key ?? '')) {
      const key = Math.min(one, other) * firms.length + Math.max(one, other);
      if (seen.has(key)) continue;
      seen.add(key);
      const [a, b] = [firms[one], firms[other]];
      if (!a || !b || a.id === b.id) continue;
      const { score, reasons } = scoreFirms(a, b, shared);
      if (score >= SUGGESTED && !refused(a.id, b.id))
        found.push({ ids: [a.id, b.id], score, reasons });
    }
  }
  return found.sort((a, b) => b.score - a.score || (a.ids.join() < b.ids.join() ? -1 : 1));
}
