// `npm test`: everything, on a machine that may have nothing yet. Ends with "N passed, N failed".
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './machine/build.mjs';
import {
  canInstallDebian,
  installDebian,
  installPackages,
  rootFolder,
  run,
} from './machine/packages.mjs';

const only = /--only[= ](\S+)/.exec(process.argv.slice(2).join(' '))?.[1]?.split(',');
const results = join(rootFolder, '.output/test');
const totals = { passed: 0, failed: 0 };
const absent = [];

function count(name, passed, failed, seconds) {
  totals.passed += passed;
  totals.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`);
}

/** One tool, one verdict. */
function check(name, command, args) {
  const start = performance.now();
  const okay = run(command, args).status === 0;
  count(name, okay ? 1 : 0, okay ? 0 : 1, (performance.now() - start) / 1000);
}

/** A vitest project; a suite that could not run or found no test is a failure. */
function suite(name) {
  const start = performance.now();
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const status = run('vitest', args, { env: { NO_COLOR: '1' } }).status;
  const seconds = (performance.now() - start) / 1000;
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const broken = passed + failed === 0 || (status !== 0 && failed === 0) ? 1 : 0;
  if (report?.numPendingTests)
    console.log(`${name}: ${report.numPendingTests} skipped, with their reason above`);
  count(name, passed, failed + broken, seconds);
}

const stages = {
  types: () => check('types', 'tsc', ['--noEmit']),
  lint: () => check('lint', 'biome', ['check', '--error-on-warnings', '.']),
  zones: () => suite('architecture'),
  unit: () => suite('unit'),
  builds: () => {
    for (const browser of ['chrome', 'edge', 'firefox']) {
      const start = performance.now();
      const { built, said } = buildExtension(browser);
      if (said) console.log(said);
      count(`build ${browser}`, built ? 1 : 0, built ? 0 : 1, (performance.now() - start) / 1000);
    }
  },
  manifest: () => suite('manifest'),
  chromium: () => browserSuite('chromium'),
  firefox: () => browserSuite('firefox'),
  roundcube: () => {
    if (canInstallDebian()) suite('roundcube');
    else absent.push('Roundcube (needs Debian as root)');
  },
};

/** Debian as root installs the browser, so there the suite must run; elsewhere a missing one is named. */
function browserSuite(name) {
  const there = run('tsx', ['scripts/machine/browser-there.ts', name]).status === 0;
  if (there || canInstallDebian()) suite(name);
  else absent.push(name);
}

try {
  installPackages();
  mkdirSync(results, { recursive: true });
  if (canInstallDebian()) installDebian(['chromium', 'firefox-esr', 'fonts-noto-cjk']);
  run('wxt', ['prepare', '--level', 'warn']);
  for (const [name, stage] of Object.entries(stages)) {
    if (!only || only.includes(name)) stage();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  totals.failed += 1;
}
if (absent.length > 0) console.log(`Not on this machine: ${absent.join(', ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
