import { v7 } from 'uuid';

/** A fresh record id whose time part is `now`. */
export const newId = (now: number): string => v7({ msecs: now });

/** Fresh ids of one moment that sort in the order they were made in. */
export function newIds(now: number): () => string {
  let seq = 0;
  return () => {
    seq += 1;
    return v7({ msecs: now, seq });
  };
}
