import { parseArgs } from 'node:util';
import type { Measure } from './measure.ts';

export type Options = { ok: true; chosen: Measure[]; json: boolean } | { ok: false; why: string };

/**
 * Reads the command line: `--only a,b` (names of measures), `--json`.
 * @param args what stands after the script's name
 */
export function optionsOf(args: string[], measures: readonly Measure[]): Options {
  const names = measures.map(({ name }) => name);
  const usage = `Usage: npm run bench -- [--only ${names.join(',')}] [--json]`;
  try {
    const { values } = parseArgs({
      args,
      options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const wanted = values.only?.split(',').map((name) => name.trim()) ?? names;
    const unknown = wanted.filter((name) => !names.includes(name));
    if (unknown.length > 0)
      return { ok: false, why: `No measure is named ${unknown.join(', ') || '""'}. ${usage}` };
    return {
      ok: true,
      chosen: measures.filter(({ name }) => wanted.includes(name)),
      json: values.json,
    };
  } catch (error) {
    return {
      ok: false,
      why: `${error instanceof Error ? error.message : String(error)}. ${usage}`,
    };
  }
}
