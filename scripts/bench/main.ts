import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { buildExtension } from '../machine/build.mjs';
import { judged, type Line, lineText } from './budget.ts';
import { measures } from './measures.ts';
import { optionsOf } from './options.ts';

const options = optionsOf(process.argv.slice(2), measures);
if (!options.ok) {
  console.error(options.why);
  process.exit(2);
}

const { chosen, json } = options;
const notes: string[] = [];
const say = (text: string) => (json ? console.error(text) : console.log(text));

const build = resolve(process.env.DANGOL_OUT ?? '.output', 'chrome-mv3');
const { built, said } = buildExtension('chrome');
if (!built) throw new Error(`the build failed:\n${said}`);

const bench = {
  build,
  say(text: string) {
    notes.push(text);
    say(text);
  },
};
const lines: Line[] = [];
const failures: { measure: string; why: string }[] = [];
const load: Record<string, number> = {};
for (const { name, run: measure } of chosen) {
  // What else the machine does belongs to every figure: a busy one makes them worse.
  load[name] = loadavg()[0] ?? 0;
  try {
    for (const measured of await measure(bench)) {
      const line = judged(measured);
      lines.push(line);
      say(lineText(line));
    }
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    failures.push({ measure: name, why });
    say(`FAILED   ${name}: ${why}`);
  }
}
if (json) console.log(JSON.stringify({ budgets: lines, failures, notes, load }));
process.exitCode = failures.length === 0 && lines.every(({ holds }) => holds) ? 0 : 1;
