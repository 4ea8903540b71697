/** Gmail opened in April 2004; nothing in it can be older. */
const FIRST = Date.UTC(2004, 3, 1);
const DAY = 86_400_000;

/** The legacy hex form of an id written as hex, or as `#msg-f:` / `#thread-f:` with a decimal; else null. */
export function legacyId(written: string | null | undefined): string | null {
  if (!written) return null;
  const decimal = /(?:msg|thread)-f:(\d{1,20})$/.exec(written)?.[1];
  if (decimal) return BigInt(decimal).toString(16);
  return /^[0-9a-f]{10,16}$/i.test(written) ? written.toLowerCase() : null;
}

/** The time a legacy id carries in all but its last 20 bits, epoch ms; null when it cannot be one. */
export function timeOfId(id: string, now: number): number | null {
  const time = Number(BigInt(`0x${id}`) >> 20n);
  return time >= FIRST && time <= now + DAY ? time : null;
}

/** The thread id inside a log mark (`…1:<base64 of ["thread-f:<decimal>"]>…`), or null. */
export function threadIdOfLog(mark: string): string | null {
  for (const [, coded = ''] of mark.matchAll(/1:([\w+/]+)/g)) {
    const id = /thread-f:\d+/.exec(decoded(coded))?.[0];
    if (id) return legacyId(id);
  }
  return null;
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    // Not base 64 after all: a mark of another kind, which names no thread.
    return '';
  }
}
