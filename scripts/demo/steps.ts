/** What a step found, in the words that are printed, and what later steps need of it. */
export interface Seen<T> {
  saw: string;
  value: T;
}

export class StepFailed extends Error {}

/** Prints each step with what it saw and how long it took; a failed one ends the walk with its name. */
export function stepPrinter(tell: (line: string) => void) {
  return async function step<T>(name: string, work: () => Promise<Seen<T>>): Promise<T> {
    const start = performance.now();
    const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
    try {
      const { saw, value } = await work();
      tell(`✓ ${name}: ${saw} (${seconds()})`);
      return value;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tell(`✗ ${name} (${seconds()})`);
      throw new StepFailed(`${name}: ${reason}`, { cause: error });
    }
  };
}

export type Step = ReturnType<typeof stepPrinter>;

/** Fails the step with these words. */
export function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}
