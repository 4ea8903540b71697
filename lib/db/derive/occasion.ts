import type { TierCause } from '../../schema/records/standing';
import type { Settings } from '../../schema/settings';

/** When and under which settings something derived is brought up to date. */
export interface Occasion {
  now: number;
  today: string;
  settings: Settings;
  /** Named in the history of tiers; null where a restored book keeps the history it has. */
  cause: TierCause | null;
}
