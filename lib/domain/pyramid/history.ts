import { type Tier, tiers } from '../../schema/base';
import type { TierCause, TierChange } from '../../schema/records/standing';

/** A tier change before it has an id and a place in the history. */
export type TierMove = Pick<TierChange, 'customerId' | 'from' | 'to'>;
/** A history entry of one customer and day, bar its id. */
export type TierChangeEntry = Omit<TierChange, 'id'>;

export interface TierHolder {
  customerId: string;
  tier: Tier;
}

/**
 * Who moved between two rankings (or stored standings), in the order of `after`, then those who
 * left the base. null = no tier: a prospect, or somebody who is gone.
 */
export function tierMoves(before: Iterable<TierHolder>, after: Iterable<TierHolder>): TierMove[] {
  const old = new Map<string, Tier>();
  for (const { customerId, tier } of before) old.set(customerId, tier);
  const moves: TierMove[] = [];
  for (const { customerId, tier } of after) {
    const from = old.get(customerId) ?? null;
    old.delete(customerId);
    if (from !== tier) moves.push({ customerId, from, to: tier });
  }
  for (const [customerId, from] of old) moves.push({ customerId, from, to: null });
  return moves;
}

/** A fall from VIP or Major, the one kind of change that raises an alert. */
export function isAlarmingFall(from: Tier | null, to: Tier | null): boolean {
  if (from !== 'VIP' && from !== 'Major') return false;
  return to !== null && tiers.indexOf(to) > tiers.indexOf(from);
}

/**
 * The day's one entry for a customer after a move. `today` is the entry already kept for that
 * customer and day, or null: the entry then spans the whole day, names the latest cause, and is
 * null again (to be removed) when the day ends where it began.
 */
export function recordMove(
  today: TierChangeEntry | null,
  move: TierMove,
  occasion: { day: string; at: number; cause: TierCause },
): TierChangeEntry | null {
  const from = today === null ? move.from : today.from;
  if (from === move.to) return null;
  return {
    customerId: move.customerId,
    from,
    to: move.to,
    alert: isAlarmingFall(from, move.to),
    ...occasion,
  };
}
