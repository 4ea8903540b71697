import { clip } from '../../capture/text';
import type { ContactFault, ContactFaultReason } from './entry';

/** Collects what is wrong with one row or card. */
export class Faults {
  readonly list: ContactFault[] = [];
  readonly #line: number;

  constructor(line: number) {
    this.#line = line;
  }

  /** The row stays without this value. */
  note(reason: ContactFaultReason, field: string | null, text = '', line = this.#line): void {
    this.list.push({ line, field, reason, text: clip(text, 200), leftOut: false });
  }

  /** The row as a whole goes. */
  refuse(reason: ContactFaultReason, field: string | null, text = ''): void {
    this.list.push({ line: this.#line, field, reason, text: clip(text, 200), leftOut: true });
  }

  get refused(): boolean {
    return this.list.some(({ leftOut }) => leftOut);
  }
}
