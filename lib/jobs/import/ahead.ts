type Read<Value> = { ok: true; next: IteratorResult<Value, void> } | { ok: false; error: unknown };

/**
 * Reads the next part of a file while the browser stores the last one. It begins in a turn of its own, so it
 * may be asked for in the middle of a transaction, and what goes wrong is told only to who takes the part.
 */
export class Ahead<Value> {
  readonly #parts: AsyncGenerator<Value, void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #read: Promise<Read<Value>> | null = null;

  constructor(parts: AsyncGenerator<Value, void>) {
    this.#parts = parts;
  }

  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#read ??= this.#next();
    }, 0);
  }

  /** The next part; undefined after the last. */
  async take(): Promise<Value | undefined> {
    clearTimeout(this.#timer);
    const read = await (this.#read ?? this.#next());
    this.#read = null;
    if (!read.ok) throw read.error;
    return read.next.done ? undefined : read.next.value;
  }

  async #next(): Promise<Read<Value>> {
    try {
      return { ok: true, next: await this.#parts.next() };
    } catch (error) {
      return { ok: false, error };
    }
  }
}
