import { Ints } from '../../domain/matching/keyNumbers';

const CHUNK = 256 * 1024;

/** Texts in a row as UTF-8, outside the heap that is searched for garbage; a text can be replaced. */
export class PackedTexts {
  readonly #chunks: Uint8Array[] = [];
  #used = CHUNK;
  readonly #chunkOf = new Ints();
  readonly #from = new Ints();
  readonly #length = new Ints();
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  get length(): number {
    return this.#from.length;
  }

  at(position: number): string {
    const from = this.#from.at(position);
    const bytes = this.#chunks[this.#chunkOf.at(position)];
    return this.#decoder.decode(bytes?.subarray(from, from + this.#length.at(position)));
  }

  push(text: string): number {
    const bytes = this.#encoder.encode(text);
    const from = this.#place(bytes);
    this.#chunkOf.push(this.#chunks.length - 1);
    this.#from.push(from);
    this.#length.push(bytes.length);
    return this.length - 1;
  }

  /** What stood there stays in its chunk unread: texts are seldom replaced. */
  replace(position: number, text: string): void {
    const bytes = this.#encoder.encode(text);
    this.#from.set(position, this.#place(bytes));
    this.#chunkOf.set(position, this.#chunks.length - 1);
    this.#length.set(position, bytes.length);
  }

  #place(bytes: Uint8Array): number {
    if (this.#used + bytes.length > (this.#chunks.at(-1)?.length ?? 0)) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, bytes.length)));
      this.#used = 0;
    }
    const from = this.#used;
    this.#chunks.at(-1)?.set(bytes, from);
    this.#used += bytes.length;
    return from;
  }
}
