import type { Measured } from './budget.ts';

export interface Bench {
  /** Folder of the built extension for Chromium. */
  build: string;
  /** Tells a person something that is no figure, such as a check that passed. */
  say(text: string): void;
}

/** One part of the bench: what `--only` selects. It gives one line per budget it watches. */
export interface Measure {
  name: string;
  run(bench: Bench): Promise<Measured[]>;
}
