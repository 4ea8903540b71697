import type { Clock } from '../db/clock';
import type { BookDatabase } from '../db/database';

export type Phase = 'reading' | 'checking' | 'writing' | 'saving' | 'rebuilding' | 'undoing';

export interface Progress {
  phase: Phase;
  done: number;
  /** 0 while it cannot be told. */
  of: number;
}

/** Thrown between two chunks once the rep asked to stop; becomes the failure `cancelled`. */
export class Cancelled extends Error {
  constructor() {
    super('stopped by the user');
    this.name = 'Cancelled';
  }
}

/** What every job works with; tests hand in their own databases and clock. */
export interface JobContext {
  db: BookDatabase;
  /** Another database of this extension, by name. */
  beside: (name: string) => BookDatabase;
  clock: Clock;
  report: (progress: Progress) => void;
  /** Lets waiting messages in, then throws when a stop was asked for. Call between chunks. */
  pause: () => Promise<void>;
}
