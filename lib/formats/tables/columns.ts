import { plainOrNull } from '../contacts/plain';
import { unguard } from '../guard';
import { headerKey } from '../import/headerWords';

/** The columns of a table by name; spelling of blanks, hyphens and capitals does not count. */
export class Columns {
  readonly names: readonly string[];
  readonly #at = new Map<string, number>();
  readonly #used = new Set<number>();

  constructor(names: readonly string[]) {
    this.names = names;
    for (const [at, name] of names.entries()) {
      const key = headerKey(name);
      if (key !== '' && !this.#at.has(key)) this.#at.set(key, at);
    }
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.#at.has(headerKey(name)));
  }

  /** Position of the first of these names that there is; −1 for none. From then on it counts as read. */
  find(...names: string[]): number {
    for (const name of names) {
      const at = this.#at.get(headerKey(name));
      if (at === undefined) continue;
      this.#used.add(at);
      return at;
    }
    return -1;
  }

  use(at: number): number {
    this.#used.add(at);
    return at;
  }

  /** Numbers 1, 2, 3 … for which there is a column of that name. */
  numbered(nameOf: (number: number) => string): number[] {
    const numbers: number[] = [];
    while (numbers.length < 100 && this.has(nameOf(numbers.length + 1)))
      numbers.push(numbers.length + 1);
    return numbers;
  }

  /** Names of columns that hold something and were not read. */
  passedOver(rows: readonly { cells: readonly string[] }[]): string[] {
    return this.names.filter(
      (name, at) =>
        name !== '' &&
        !this.#used.has(at) &&
        rows.some(({ cells }) => plainOrNull(cells[at]) !== null),
    );
  }
}

/** The text of a cell, without the apostrophe that guards it; null when blank or there is no such column. */
export const cellText = (cells: readonly string[], at: number): string | null =>
  at < 0 ? null : plainOrNull(unguard(cells[at] ?? ''));
