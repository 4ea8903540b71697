import { stamp } from '../stamp';

/**
 * `dangol-2026-11-22-0905.jsonl`, in the rep's own time, so that files sort by age. An encrypted one ends
 * in `.dangol`: no other program opens it.
 */
export const backupName = (at: number, locked: boolean): string =>
  `dangol-${stamp(at)}.${locked ? 'dangol' : 'jsonl'}`;

/** The same for a file of the book's rows as they lie in the browser. */
export const rawName = (at: number, locked: boolean): string =>
  `dangol-raw-${stamp(at)}.${locked ? 'dangol' : 'jsonl'}`;
