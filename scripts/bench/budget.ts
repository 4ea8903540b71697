/** One line of the report. */
export interface Measured {
  name: string;
  measured: number;
  /** `at most` this much. */
  budget: number;
  unit: string;
  /** How it came about: counts, spread, what it is compared with. */
  detail: string;
}

export interface Line extends Measured {
  holds: boolean;
}

export const judged = (measured: Measured): Line => ({
  ...measured,
  holds: measured.measured <= measured.budget,
});

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The value below which the given share of the measurements lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const list = sorted(values);
  const value = list[Math.max(0, Math.ceil(share * list.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

const shown = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(2));

export const lineText = ({ name, measured, budget, unit, holds, detail }: Line): string =>
  `${holds ? 'holds   ' : 'BROKEN  '} ${name}: ${shown(measured)} ${unit}, budget ${shown(budget)} (${detail})`;

/** Many times in milliseconds, as a detail of a line. */
export const spread = (times: readonly number[]): string =>
  `n ${times.length}, median ${median(times).toFixed(1)}, max ${Math.max(...times).toFixed(1)} ms`;
