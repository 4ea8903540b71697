import type { TierChange } from '@/lib/schema/records/standing';

/** How long a fall is worth a word, ms. */
const RECENT = 30 * 86_400_000;

/** The newest change when it is a fall that raised an alert not long ago, else null. */
export function recentFall(history: readonly TierChange[], now: number): TierChange | null {
  const [newest] = [...history].sort((a, b) => b.at - a.at);
  return newest?.alert && now - newest.at < RECENT ? newest : null;
}
