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
  /** Somebody of the book has the same name and company. */
  maybe(who: string): string;
  complaint: string;
  limit: string;
  answered(grade: string, answered: number): string;
  /** Revenue of the ranked period. */
  revenue(amount: string): string;
  basis: BasisWords;
  page: PageWords;
}

/** What a content script says itself: it asks the browser for no text, for that makes a page wait. */
export interface PageWords {
  sidebar: string;
  hover: string;
  open: string;
  resize: string;
}

/** What an answer from orders rests on; amounts, days and periods come written out. */
export interface BasisWords {
  firstOrder(day: string): string;
  orders(count: number, period: string): string;
  paid(paid: string, due: string, period: string): string;
  onTime(paid: string, due: string, period: string): string;
  writtenOff(writtenOff: string, due: string, period: string): string;
  receivables(before: string, after: string, sales: string, period: string): string;
}
