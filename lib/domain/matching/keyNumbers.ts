/** A list of whole numbers that grows, four bytes each. */
export class Ints {
  #values = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  set(at: number, value: number): void {
    this.#values[at] = value;
  }

  /** 0 beyond the end. */
  at(position: number): number {
    return this.#values[position] ?? 0;
  }
}

const FIRST_SLOTS = 512;
const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
};

/**
 * Numbers of 0 and more under text keys, at some twenty bytes each whatever the keys' length. Of a key only a
 * hash of 64 bits is kept: among a million keys two are taken for one with a chance of one in thirty million.
 */
export class KeyNumbers {
  #high = new Int32Array(FIRST_SLOTS);
  #low = new Int32Array(FIRST_SLOTS);
  /** The number and one more; 0 where the slot is free. */
  #values = new Int32Array(FIRST_SLOTS);
  #size = 0;
  #hash = 0;
  #other = 0;

  get size(): number {
    return this.#size;
  }

  get(key: string): number | undefined {
    const value = this.#values[this.#slotOf(key)] ?? 0;
    return value === 0 ? undefined : value - 1;
  }

  has(key: string): boolean {
    return this.#values[this.#slotOf(key)] !== 0;
  }

  set(key: string, value: number): void {
    const slot = this.#slotOf(key);
    if (this.#values[slot] === 0) this.#size += 1;
    this.#high[slot] = this.#hash;
    this.#low[slot] = this.#other;
    this.#values[slot] = value + 1;
    if (this.#size * 5 > this.#values.length * 3) this.#grow();
  }

  /** Sets the key's number where it has none. */
  add(key: string, value: number): void {
    if (!this.has(key)) this.set(key, value);
  }

  #slotOf(key: string): number {
    let hash = 0x811c9dc5;
    let other = 0x9747b28c;
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      hash = Math.imul(hash ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x5bd1e995) ^ (other >>> 15);
    }
    this.#hash = mixed(hash);
    this.#other = mixed(other ^ key.length);
    return this.#find(this.#hash, this.#other);
  }

  #find(hash: number, other: number): number {
    const mask = this.#values.length - 1;
    let slot = hash & mask;
    while (this.#values[slot] !== 0 && (this.#high[slot] !== hash || this.#low[slot] !== other))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [highs, lows, values] = [this.#high, this.#low, this.#values];
    this.#high = new Int32Array(highs.length * 2);
    this.#low = new Int32Array(lows.length * 2);
    this.#values = new Int32Array(values.length * 2);
    for (const [at, value] of values.entries()) {
      if (value === 0) continue;
      const [hash, other] = [highs[at] ?? 0, lows[at] ?? 0];
      const slot = this.#find(hash, other);
      this.#high[slot] = hash;
      this.#low[slot] = other;
      this.#values[slot] = value;
    }
  }
}

/** Several numbers under a key, in the order in which they came; nearly always it is one. */
export class KeyLists {
  readonly #last = new KeyNumbers();
  readonly #numbers = new Ints();
  readonly #before = new Ints();

  get(key: string): number[] {
    const found: number[] = [];
    for (let at = this.#last.get(key) ?? -1; at >= 0; at = this.#before.at(at))
      found.push(this.#numbers.at(at));
    return found.reverse();
  }

  /** Adds a number to the key's, once. */
  add(key: string, number: number): void {
    if (this.get(key).includes(number)) return;
    this.#before.push(this.#last.get(key) ?? -1);
    this.#numbers.push(number);
    this.#last.set(key, this.#numbers.length - 1);
  }
}
