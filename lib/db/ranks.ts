/** More in one group are counted too slowly for a card; then it is parted. */
const MOST = 512;
/** Neighbours with fewer together become one again. */
const FEW = 128;

/** The next text there is: a group up to it holds one key alone. */
const after = (key: string): string => `${key}\0`;

/** A part of the order of keys: from the first of these, up to the second, which is not in it; null: to the end. */
export interface Span {
  from: string;
  to: string | null;
}

/**
 * How many keys lie in each of many small groups, so that a rank among a hundred thousand is found by counting within
 * one of them. Keys are texts and may be equal; those of one text stand in one group, however many.
 */
export class Ranks {
  /** Where each group begins; the first takes all that is smaller than the second's. */
  readonly from: string[];
  readonly counts: number[];

  constructor(from: readonly string[], counts: readonly number[]) {
    this.from = [...from];
    this.counts = [...counts];
  }

  /** Groups of keys in rising order. */
  static of(keys: readonly string[]): Ranks {
    const ranks = new Ranks([''], [keys.length]);
    ranks.part(0, keys);
    return ranks;
  }

  get size(): number {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  /** The group of a key. */
  #at(key: string): number {
    let [low, high] = [0, this.from.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.from[middle] ?? '') <= key) low = middle;
      else high = middle;
    }
    return low;
  }

  #span(group: number): Span {
    return { from: this.from[group] ?? '', to: this.from[group + 1] ?? null };
  }

  #isSingle(group: number): boolean {
    const { from, to } = this.#span(group);
    return to === after(from);
  }

  #change(key: string, by: number): void {
    const group = this.#at(key);
    this.counts[group] = (this.counts[group] ?? 0) + by;
  }

  add(key: string): void {
    this.#change(key, 1);
  }

  remove(key: string): void {
    this.#change(key, -1);
  }

  /** Where a key is to be counted, and how many lie in the groups above; how many are alike where a group is theirs. */
  around(key: string): { above: number; span: Span; alike: number | null } {
    const group = this.#at(key);
    const above = this.counts.slice(group + 1).reduce((sum, count) => sum + count, 0);
    const alike = this.#isSingle(group) ? (this.counts[group] ?? 0) : null;
    return { above, span: this.#span(group), alike };
  }

  /** The group that holds a rank (1 = the largest key), and how many of it lie above and below; null beyond the last. */
  holding(rank: number): { span: Span; above: number; below: number; single: boolean } | null {
    let passed = 0;
    for (let group = this.from.length - 1; group >= 0; group -= 1) {
      const count = this.counts[group] ?? 0;
      if (rank <= passed + count) {
        const above = rank - passed - 1;
        const single = this.#isSingle(group);
        return { span: this.#span(group), above, below: count - above - 1, single };
      }
      passed += count;
    }
    return null;
  }

  /** Groups that have grown too large; their keys are wanted by `part`. From the largest keys down. */
  crowded(): { group: number; span: Span }[] {
    return this.from
      .flatMap((_, group) =>
        (this.counts[group] ?? 0) > MOST && !this.#isSingle(group)
          ? [{ group, span: this.#span(group) }]
          : [],
      )
      .toReversed();
  }

  /** Parts a group, given all its keys in rising order. */
  part(group: number, keys: readonly string[]): void {
    const starts: string[] = [this.from[group] ?? ''];
    const counts: number[] = [0];
    const open = (key: string) => {
      if (starts.at(-1) === key) return;
      starts.push(key);
      counts.push(0);
    };
    for (let at = 0; at < keys.length; ) {
      const key = keys[at] ?? '';
      let end = at + 1;
      while (keys[end] === key) end += 1;
      const alike = end - at;
      if (alike > MOST / 2 || (counts.at(-1) ?? 0) + alike > MOST / 2) open(key);
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + alike;
      if (alike > MOST / 2) open(after(key));
      at = end;
    }
    // What follows the group may begin where the last of its parts would.
    if (starts.length > 1 && starts.at(-1) === this.from[group + 1]) {
      starts.pop();
      counts.pop();
    }
    this.from.splice(group, 1, ...starts);
    this.counts.splice(group, 1, ...counts);
  }

  /** Joins neighbours that hold little. */
  tidy(): void {
    for (let group = this.from.length - 1; group > 0; group -= 1) {
      const together = (this.counts[group] ?? 0) + (this.counts[group - 1] ?? 0);
      if (together >= FEW) continue;
      this.from.splice(group, 1);
      this.counts.splice(group - 1, 2, together);
    }
  }
}
