import { Ints } from './keyNumbers';

/** Positions share 53 bits with a hash of 31. */
const POSITIONS = 2 ** 22;

function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 1;
}

/** A few megabytes at most. */
const MOST_SLOTS = 2 ** 22;
const SLOTS_EACH = 8;

/** Which hashes came more than once; a few that came once pass for such. */
class Repeats {
  readonly #met: Uint8Array;

  constructor(hashes: Ints) {
    const wanted = Math.ceil(Math.log2(Math.max(32, hashes.length) * SLOTS_EACH));
    this.#met = new Uint8Array(Math.min(2 ** wanted, MOST_SLOTS));
    for (let at = 0; at < hashes.length; at += 1) {
      const slot = hashes.at(at) & (this.#met.length - 1);
      this.#met[slot] = this.#met[slot] === 0 ? 1 : 2;
    }
  }

  has(hash: number): boolean {
    return this.#met[hash & (this.#met.length - 1)] === 2;
  }
}

/** Positions that share a key, smaller ones first. */
export interface Crowd {
  members: readonly number[];
  /** The part of all crowds that is gone through with this one. */
  done: number;
}

/**
 * Which records have a key in common, found without keeping any key: four bytes each. Two keys of one hash
 * make one block, which costs a comparison for nothing.
 */
export class Meetings {
  readonly #hashes = new Ints();
  /** Where the keys of each position end. */
  readonly #ends = new Ints();

  /** The keys of the next position. */
  note(keys: readonly string[]): void {
    for (const key of keys) this.#hashes.push(hashOf(key));
    this.#ends.push(this.#hashes.length);
  }

  *crowds(): Generator<Crowd> {
    const met = this.#met();
    let members: number[] = [];
    for (const [at, one] of met.entries()) {
      const position = one % POSITIONS;
      if (members.at(-1) !== position) members.push(position);
      const next = met[at + 1];
      if (next !== undefined && Math.floor(next / POSITIONS) === Math.floor(one / POSITIONS))
        continue;
      if (members.length > 1) yield { members, done: (at + 1) / met.length };
      members = [];
    }
  }

  /** Hash and position of every key that came more than once, in one number each, sorted. */
  #met(): Float64Array {
    const repeats = new Repeats(this.#hashes);
    let count = 0;
    for (let at = 0; at < this.#hashes.length; at += 1)
      if (repeats.has(this.#hashes.at(at))) count += 1;
    const met = new Float64Array(count);
    let position = 0;
    count = 0;
    for (let at = 0; at < this.#hashes.length; at += 1) {
      while (at >= this.#ends.at(position)) position += 1;
      const hash = this.#hashes.at(at);
      if (!repeats.has(hash)) continue;
      met[count] = hash * POSITIONS + position;
      count += 1;
    }
    return met.sort();
  }
}
