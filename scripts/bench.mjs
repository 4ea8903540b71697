// `npm run bench`: the budgets, measured on this machine in one run. `--json` for machines.
import { installPackages, run } from './machine/packages.mjs';

installPackages();
const done = run('tsx', ['scripts/bench/main.ts', ...process.argv.slice(2)]);
process.exitCode = done.status ?? 1;
