import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import type { Clock } from '../../lib/db/clock';
import { BookDatabase } from '../../lib/db/database';
import type { ContactDraft } from '../../lib/schema/draft';
import { emptyDraft } from '../../lib/schema/emptyDraft.ts';
import type { Book } from '../../lib/services/book';
import type { BookWords } from '../../lib/services/words';

const words: BookWords = {
  language: 'en',
  tier: (tier) => tier,
  prospect: 'prospect',
  notRated: 'not rated',
  unknown: 'unknown',
  companyOnly: 'company only',
  maybe: (who) => `maybe ${who}`,
  complaint: 'complaint',
  limit: 'limit',
  answered: (grade, answered) => `${grade} (${answered} of 20)`,
  revenue: (amount) => `${amount} in the period`,
  page: { sidebar: 'sidebar', hover: 'card', open: 'open', resize: 'width' },
  basis: {
    firstOrder: (day) => `first order ${day}`,
    orders: (count, period) => `${count} orders, ${period}`,
    paid: (paid, due, period) => `${paid} of ${due} due ${period} was paid`,
    onTime: (paid, due, period) => `${paid} of ${due} due ${period} was paid on time`,
    writtenOff: (lost, due, period) => `${lost} of ${due} due ${period} was written off`,
    receivables: (before, after, sales, period) =>
      `${before} before and ${after} after ${period}, sales ${sales}`,
  },
};

export interface TestClock extends Clock {
  set(day: string): void;
}

/** A clock that stands still; every reading is one millisecond later, as in life. */
export function testClock(day = '2026-11-22'): TestClock {
  let time = Date.parse(`${day}T09:00:00Z`);
  return {
    zone: 'UTC',
    now: () => time++,
    set: (next) => {
      time = Date.parse(`${next}T09:00:00Z`);
    },
  };
}

/** An empty book of its own in memory. */
export function testBook(clock: Clock = testClock()): Book {
  return { db: new BookDatabase(`test-${v7()}`), clock, words };
}

export const id = (): string => v7();

export const draftOf = (name: string, emails: string[], rest: Partial<ContactDraft> = {}) =>
  ({
    ...emptyDraft(),
    name,
    emails,
    sources: { name: 'sender' },
    ...rest,
  }) satisfies ContactDraft;
