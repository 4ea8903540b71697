/** LinkedIn opened its messages in 2003; nothing can be older. */
const FIRST = Date.UTC(2003, 4, 5);
const DAY = 86_400_000;

/**
 * The time a message id carries: `2-` and base 64 of a text that starts with epoch milliseconds. Null
 * when it carries none, or none that is plausible at `now`.
 */
export function timeOfMessageId(id: string, now: number): number | null {
  const coded = /^\d-([\w+/-]+)=*$/.exec(id)?.[1];
  const time = Number(/^\d{13}/.exec(coded ? decoded(coded) : '')?.[0] ?? Number.NaN);
  return time >= FIRST && time <= now + DAY ? time : null;
}

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    // Not base 64 after all: an id of another kind, which carries no time.
    return '';
  }
}
