import type { Indicator } from '../../schema/credit';
import { bandShares } from './bands';
import type { Earned } from './score';

/** One indicator raised from one band share (0–100) to another. */
export interface Move {
  indicator: Indicator;
  from: number;
  to: number;
}

const bandsOf = (move: Move): number => (move.to - move.from) / 25;
/** Millionths of a point × share: whole numbers, so that sums and comparisons are exact. */
export const gainUnits = 1_000_000;
export const gainOf = (move: Move): number =>
  Math.round(move.indicator.points * gainUnits) * (move.to - move.from);
const total = (moves: readonly Move[], of: (move: Move) => number): number =>
  moves.reduce((sum, move) => sum + of(move), 0);

/** Fewest bands first, then largest gain; equal ones keep the scheme's order (the sort is stable). */
export const moveOrder = (a: Move, b: Move): number =>
  bandsOf(a) - bandsOf(b) || gainOf(b) - gainOf(a);

const risesOf = ({ indicator, share }: Earned): Move[] =>
  bandShares
    .filter((to) => to > share)
    .map((to) => ({ indicator, from: share, to }))
    .reverse();

function isBetter(moves: readonly Move[], best: readonly Move[] | null): boolean {
  if (best === null) return true;
  const bands = total(moves, bandsOf) - total(best, bandsOf);
  return bands < 0 || (bands === 0 && total(moves, gainOf) > total(best, gainOf));
}

/**
 * The rises of at most `slots` indicators that together gain `missing` (in the unit of `gainOf`) with the
 * fewest bands, then the largest gain; null when no such set is enough. Tries every set: with 20
 * indicators, 4 bands and 3 slots under a hundred thousand, most of them cut off early.
 */
export function fewestBandsTogether(
  earned: readonly Earned[],
  missing: number,
  slots: number,
): Move[] | null {
  const rises = earned.map(risesOf).filter((moves) => moves.length > 0);
  const extend = (start: number, chosen: Move[], best: Move[] | null): Move[] | null => {
    if (total(chosen, gainOf) >= missing) return isBetter(chosen, best) ? chosen : best;
    if (chosen.length === slots) return best;
    if (best !== null && total(chosen, bandsOf) >= total(best, bandsOf)) return best;
    let found = best;
    for (const [index, moves] of rises.entries()) {
      if (index < start) continue;
      for (const move of moves) found = extend(index + 1, [...chosen, move], found);
    }
    return found;
  };
  return extend(0, [], null)?.sort(moveOrder) ?? null;
}

/** The `slots` indicators with the most to gain, each raised to its top. */
export const largestTogether = (earned: readonly Earned[], slots: number): Move[] =>
  earned
    .filter(({ share }) => share < 100)
    .map(({ indicator, share }) => ({ indicator, from: share, to: 100 }))
    .sort((a, b) => gainOf(b) - gainOf(a) || bandsOf(a) - bandsOf(b))
    .slice(0, slots)
    .sort(moveOrder);
