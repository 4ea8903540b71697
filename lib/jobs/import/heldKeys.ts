import type { BookDatabase } from '../../db/database';

/** Bits of the table: sixteen for each of the most keys, so that about one free key in four hundred is asked for. */
const BITS = 2 ** 23;
/** Above this a table of so many bits would be full of chance. */
const MOST = 500_000;
/** Keys read in the time that it takes to ask for one. */
const WORTH = 30;
const PORTION = 20_000;
const PLACES = 4;

/**
 * Which address and profile keys of the book are surely free (a Bloom filter): a list of new people needs no
 * request for each of them, and a megabyte holds half a million keys. "Maybe held" has to be looked up.
 */
export class HeldKeys {
  readonly #bits = new Uint32Array(BITS / 32);

  add(key: string): void {
    for (const place of placesOf(key)) {
      const at = place >>> 5;
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (place & 31));
    }
  }

  maybe(key: string): boolean {
    return placesOf(key).every((place) => ((this.#bits[place >>> 5] ?? 0) >>> (place & 31)) & 1);
  }
}

/** Two hashes (FNV-1a, and the same mixed further) make as many places as are wanted. */
function placesOf(key: string): number[] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  let step = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  step = Math.imul(step ^ (step >>> 13), 0xc2b2ae35) | 1;
  return Array.from({ length: PLACES }, (_, turn) => (hash + turn * step) & (BITS - 1));
}

/**
 * Every key of the badge index; null where there are too many to be worth it for so many rows. The transaction
 * is the caller's.
 */
export async function heldKeysOf(db: BookDatabase, rows: number): Promise<HeldKeys | null> {
  if ((await db.badges.count()) > Math.min(MOST, rows * WORTH)) return null;
  const held = new HeldKeys();
  let last = '';
  for (;;) {
    const keys = await db.badges.where('key').above(last).limit(PORTION).primaryKeys();
    for (const key of keys) held.add(key);
    if (keys.length < PORTION) return held;
    last = keys.at(-1) ?? last;
  }
}
