import { v7 } from 'uuid';

/** A fresh record id whose time part is `now`. */
export const newId = (now: number): string => v7({ msecs: now });

const ID_BYTES = 16;
/** Chance is asked for in large portions: for thousands of ids the asking itself takes longest. */
const PORTION = 256 * ID_BYTES;

/** Fresh ids of one moment that sort in the order they were made in. */
export function newIds(now: number): () => string {
  const chance = new Uint8Array(PORTION);
  let used = PORTION;
  let seq = 0;
  return () => {
    seq += 1;
    if (used === PORTION) {
      crypto.getRandomValues(chance);
      used = 0;
    }
    const random = chance.subarray(used, used + ID_BYTES);
    used += ID_BYTES;
    return v7({ msecs: now, seq, random });
  };
}
