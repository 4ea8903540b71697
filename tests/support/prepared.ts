import { setTimeout as sleep } from 'node:timers/promises';

/** What answers later than this answers never. */
const PATIENCE = 120_000;

async function tooLate(): Promise<never> {
  await sleep(PATIENCE, null, { ref: false });
  throw new Error(`Not prepared within ${PATIENCE} ms`);
}

/** Registers how a part is taken down at the end; parts go in the reverse of the order in which they came. */
export type AtEnd = (takeDown: () => Promise<unknown>) => void;

/**
 * What a file's tests stand on, with one way to take all of it down. A browser or server that a busy machine fails to
 * start is given a second try with everything new; the second failure is thrown.
 */
export async function prepared<T extends object>(
  prepare: (atEnd: AtEnd) => Promise<T>,
): Promise<T & { close(): Promise<void> }> {
  const once = async () => {
    const parts: (() => Promise<unknown>)[] = [];
    const close = async () => {
      for (let part = parts.pop(); part; part = parts.pop()) await part();
    };
    try {
      const value = await Promise.race([prepare((takeDown) => parts.push(takeDown)), tooLate()]);
      return Object.assign(value, { close });
    } catch (error) {
      await close();
      throw error;
    }
  };
  try {
    return await once();
  } catch (error) {
    console.warn('Prepared a second time, because of', error);
    return await once();
  }
}
