import { resolve } from 'node:path';
import { run } from '../machine/packages.mjs';
import { judged, lineText } from './budget.ts';
import { latency } from './latency.ts';
import { paint } from './paint.ts';
import { sizes } from './size.ts';

const json = process.argv.includes('--json');
const say = (text: string) => (json ? console.error(text) : console.log(text));

const build = resolve(process.env.DANGOL_OUT ?? '.output', 'chrome-mv3');
const built = run('wxt', ['build', '-b', 'chrome', '--level', 'warn'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) throw new Error('the build failed');

const painted = await paint(build);
for (const proof of painted.proofs) say(`stand-in is valid: ${proof}`);
const lines = [...sizes(build), ...painted.lines, ...(await latency(build))].map(judged);
for (const line of lines) say(lineText(line));
if (json) console.log(JSON.stringify({ budgets: lines, standIn: painted.proofs }));
process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1;
