import type { TierChange } from '@/lib/schema/records/standing';

/** The newest change when it is a fall that raised an alert less than `days` ago, else null. */
export function recentFall(
  history: readonly TierChange[],
  now: number,
  days: number,
): TierChange | null {
  const [newest] = [...history].sort((a, b) => b.at - a.at);
  return newest?.alert && now - newest.at < days * 86_400_000 ? newest : null;
}
