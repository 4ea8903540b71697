import type { JobAnswer } from '@/lib/jobs/protocol';

export type Scanned = JobAnswer<'duplicates.scan'>;

/** The last scan of this page's life: going to a pair and back must not look through the book again. */
let last: Scanned | null = null;

export const lastScan = (): Scanned | null => last;
export const keepScan = (scanned: Scanned): void => {
  last = scanned;
};
