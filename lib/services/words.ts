import type { Tier } from '../schema/base';

/** The few texts that leave the background finished; handed in, so that rules can be tested in any language. */
export interface BookWords {
  /** BCP 47, for amounts. */
  language: string;
  tier(tier: Tier): string;
  prospect: string;
  notRated: string;
  unknown: string;
  /** The company is known by its domain, the person is not. */
  companyOnly: string;
  complaint: string;
  limit: string;
  answered(grade: string, answered: number): string;
  /** Revenue of the ranked period. */
  revenue(amount: string): string;
}
