const EXTENSION = /(?:ext\.?|extension|durchwahl|dw|内线|내선|x|#)\s*\d{1,6}\s*$/iu;
/** Digits that a number has in common however its country and trunk prefix are written. */
const SHARED = 8;

/**
 * Key of a phone number: its last eight digits, so that "+82 2-555-1234" is "02-555-1234". Only a hint:
 * numbers of two countries may end alike. Null for what is too short to tell.
 */
export function phoneKey(written: string): string | null {
  const digits = written.slice(0, 60).normalize('NFKC').replace(EXTENSION, '').replace(/\D/g, '');
  if (digits.length < 7) return null;
  return digits.slice(-SHARED);
}
