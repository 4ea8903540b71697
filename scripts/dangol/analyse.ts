import { readOptions } from './analyse/options';
import { readTally } from './analyse/read';
import { reportOf } from './analyse/report';
import { table } from './analyse/table';
import { toJson } from './exact-json';
import { fail } from './fail';

/** `dangol analyse`: pyramid and 80/20 figures of an order file. Gives the exit code. */
export async function analyse(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options.ok) return fail(options.error.message);
  const tally = await readTally(options.value);
  if (!tally.ok) return fail(tally.error.message);
  const report = reportOf(tally.value);
  process.stdout.write(options.value.json ? `${toJson(report)}\n` : table(report));
  return 0;
}
