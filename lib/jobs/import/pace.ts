/** How long a step may keep the book to itself, in milliseconds: a badge waits no longer. */
const WANTED = 120;
/** Every step has a cost of its own, so very small ones would never end on a busy machine. */
const LEAST = 50;
const MOST = 5000;

/** Sizes steps by the time the last one took. */
export class Pace {
  #size: number;

  constructor(start = 200) {
    this.#size = start;
  }

  get size(): number {
    return this.#size;
  }

  /** A step of `done` records took so many milliseconds. */
  took(done: number, ms: number): void {
    const fitting = (done * WANTED) / Math.max(ms, 1);
    this.#size = Math.round(
      Math.min(Math.max(fitting, this.#size / 2, LEAST), this.#size * 2, MOST),
    );
  }
}
