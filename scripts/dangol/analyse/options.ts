import { parseArgs } from 'node:util';
import { isDay, type Period } from '../../../lib/domain/calendar';
import { fail, ok, type Result } from '../../../lib/schema/result';
import { reasonOf } from '../path';
import { type OrderMap, readOrderMap } from './order-map';

export interface Options {
  file: string;
  map: OrderMap<string>;
  /** null: everything in the file. */
  period: Period | null;
  json: boolean;
}

function readPeriod(text: string | undefined): Result<Period | null> {
  if (text === undefined) return ok(null);
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || !isDay(from) || !isDay(to)) {
    return fail('bad-input', `--period: "${text}" is not YYYY-MM-DD..YYYY-MM-DD`);
  }
  if (from > to) return fail('bad-input', `--period: ${from} is after ${to}`);
  return ok({ from, to });
}

/** Reads the command line; every refusal names the option and key. */
export function readOptions(args: string[]): Result<Options> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        map: { type: 'string', multiple: true },
        period: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined) return fail('bad-input', 'analyse: name the order file');
    if (more.length > 0)
      return fail('bad-input', `analyse: one file at a time, not also ${more[0]}`);
    if (values.map === undefined) return fail('bad-input', '--map is missing');
    const map = readOrderMap(values.map);
    if (!map.ok) return map;
    const period = readPeriod(values.period);
    return period.ok
      ? ok({ file, map: map.value, period: period.value, json: values.json })
      : period;
  } catch (error) {
    return fail('bad-input', `analyse: ${reasonOf(error)}`);
  }
}
