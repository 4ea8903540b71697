// `npm test`: everything, on a machine that may have nothing yet. Ends with "N passed, N failed".
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildArguments, withoutProgress } from './machine/build.mjs';
import {
  canInstallDebian,
  installDebian,
  installPackages,
  rootFolder,
  run,
} from './machine/packages.mjs';
import { runTold } from './machine/told.mjs';

const only = /--only[= ](\S+)/.exec(process.argv.slice(2).join(' '))?.[1]?.split(',');
const wanted = (name) => !only || only.includes(name === 'surfaces' ? 'chromium' : name);
const results = join(rootFolder, '.output/test');
const totals = { passed: 0, failed: 0 };
const verdicts = [];
const told = [];
const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [], late: [] };
const absent = [];

function count(name, passed, failed, start) {
  totals.passed += passed;
  totals.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const verdict = `${name}: ${passed} passed, ${failed} failed (${seconds} s)`;
  verdicts.push(verdict);
  console.log(verdict);
}

/** One tool, one verdict. */
async function check(name, command, args, plain) {
  const start = performance.now();
  const okay = (await runTold(name, command, args, { plain })) === 0;
  count(name, okay ? 1 : 0, okay ? 0 : 1, start);
}

/** One or more projects of vitest, or some `files` of them as it is told; a suite that could not run or found no test is a failure. */
async function suite(name, projects = [name], files = []) {
  const start = performance.now();
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    ...projects.map((project) => `--project=${project}`),
    ...files,
    '--reporter=default',
    '--reporter=scripts/machine/report.ts',
  ];
  const status = await runTold(name, 'vitest', args, {
    env: { NO_COLOR: '1', DANGOL_TEST_REPORT: file },
  });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const { passed, failed, skipped, failures, late } = report ?? NOTHING;
  const broken = passed + failed === 0 || (status !== 0 && failed === 0) ? 1 : 0;
  if (skipped) console.log(`${name}: ${skipped} skipped, with their reason above`);
  told.push(...failures.map((one) => `FAILED ${one}`), ...late.map((one) => `second try: ${one}`));
  count(name, passed, failed + broken, start);
}

/** Debian as root installs the browser, so there the suite must run; elsewhere a missing one is named. */
async function browserSuite(browser, name = browser, files = []) {
  const there = (await runTold(name, 'tsx', ['scripts/machine/browser-there.ts', browser])) === 0;
  if (there || canInstallDebian()) await suite(name, [browser], files);
  else absent.push(name);
}

/** The file of Chromium's that runs in the other lane, which would be done too early without it. */
const MOVED = 'tests/e2e/chromium/surfaces.test.ts';

const stages = {
  types: () => check('types', 'tsc', ['--noEmit']),
  lint: () => check('lint', 'biome', ['check', '--error-on-warnings', '.']),
  zones: () => suite('architecture'),
  unit: () => suite('unit', ['unit', 'apart']),
  // No verdict of its own: without its packages the suite fails and says so.
  packages: async () => {
    if (canInstallDebian() && wanted('roundcube'))
      await runTold('packages', 'tsx', ['tests/e2e/roundcube/server/install.ts']);
  },
  builds: async () => {
    for (const browser of ['chrome', 'edge', 'firefox'])
      await check(`build ${browser}`, 'wxt', buildArguments(browser), withoutProgress);
  },
  manifest: () => suite('manifest'),
  chromium: () => browserSuite('chromium', 'chromium', ['--exclude', MOVED]),
  surfaces: () => browserSuite('chromium', 'surfaces', [MOVED]),
  firefox: () => browserSuite('firefox'),
  roundcube: async () => {
    if (canInstallDebian()) await suite('roundcube');
    else absent.push('Roundcube (needs Debian as root)');
  },
};

/**
 * What runs at the same time, phase after phase: each lane is a row of stages. Browser suites wait much, and so leave
 * room for a second one; they come last, because they need the builds.
 */
const phases = [
  [['types', 'lint', 'zones', 'builds', 'manifest'], ['unit'], ['packages']],
  [['chromium'], ['firefox', 'roundcube', 'surfaces']],
];

async function lane(names) {
  for (const name of names) {
    if (name !== 'packages' && !wanted(name)) continue;
    await stages[name]().catch((error) => {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      totals.failed += 1;
    });
  }
}

try {
  installPackages();
  mkdirSync(results, { recursive: true });
  if (canInstallDebian()) installDebian(['chromium', 'firefox-esr', 'fonts-noto-cjk']);
  run('wxt', ['prepare', '--level', 'warn']);
  for (const lanes of phases) await Promise.all(lanes.map(lane));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  totals.failed += 1;
}
console.log(['', ...told, ...verdicts].join('\n'));
if (absent.length > 0) console.log(`Not on this machine: ${absent.join(', ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
