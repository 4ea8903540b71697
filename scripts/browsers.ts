import { findChromiums } from './standin/browsers.ts';

/** The best Chromium, Chrome or Edge on this machine for reading pages without an extension, or null. */
export function findChromium(): string | null {
  return findChromiums()[0]?.path ?? null;
}
