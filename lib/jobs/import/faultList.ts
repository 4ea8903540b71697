import type { Fault } from '../../formats/import/fault';
import { SHOWN_FAULTS } from './order';

/** Faults of a file that is read as a whole: those of the first lines, and how many rows there are of all. */
export class FaultList {
  #first: Fault[] = [];
  readonly #lines = new Set<number>();

  add(fault: Fault): void {
    this.#lines.add(fault.line);
    this.note(fault);
  }

  /** Something that did not keep its row out. */
  note(fault: Fault): void {
    this.#first.push(fault);
    if (this.#first.length >= SHOWN_FAULTS * 2) this.#first = this.first();
  }

  has(line: number): boolean {
    return this.#lines.has(line);
  }

  /** In the order of the file. */
  first(): Fault[] {
    return this.#first.sort((a, b) => a.line - b.line).slice(0, SHOWN_FAULTS);
  }

  /** Rows left out. */
  get rows(): number {
    return this.#lines.size;
  }
}
