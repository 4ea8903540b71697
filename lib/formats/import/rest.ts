import { isBlank } from '../cells';
import type { Mapping } from './fields';
import type { RestColumn } from './row';

const MOST_COLUMNS = 2000;

/** Finds the columns that hold something and stand for no field, from rows that are noted one by one. */
export class RestColumns {
  readonly #open: readonly RestColumn[];
  /** Those that were blank so far. */
  #blank: readonly number[];

  constructor(columns: readonly string[], mapping: Mapping) {
    const used = new Set(Object.values(mapping));
    this.#open = columns
      .slice(0, MOST_COLUMNS)
      .map((name, at) => ({ at, label: (name || `#${at + 1}`).slice(0, 100) }))
      .filter(({ at }) => !used.has(at));
    this.#blank = this.#open.map(({ at }) => at);
  }

  note(cells: readonly string[]): void {
    if (this.#blank.some((at) => !isBlank(cells[at])))
      this.#blank = this.#blank.filter((at) => isBlank(cells[at]));
  }

  get found(): RestColumn[] {
    const blank = new Set(this.#blank);
    return this.#open.filter(({ at }) => !blank.has(at)).slice(0, 500);
  }
}
