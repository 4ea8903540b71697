import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rootFolder, toolEnvironment } from './packages.mjs';

let folder: string;

beforeEach(() => {
  // Inside the repository, where the tests in it find vitest.
  const output = path.join(rootFolder, '.output');
  mkdirSync(output, { recursive: true });
  folder = mkdtempSync(path.join(output, 'report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The report of a run of this one file of tests. */
function reported(source: string): unknown {
  writeFileSync(
    path.join(folder, 'a.test.mjs'),
    `import { beforeAll, describe, expect, it } from 'vitest';\n${source}`,
  );
  writeFileSync(path.join(folder, 'vitest.config.mjs'), 'export default {};');
  const report = path.join(folder, 'report.json');
  const reporter = path.join(rootFolder, 'scripts/machine/report.ts');
  spawnSync('vitest', ['run', '--root', folder, `--reporter=${reporter}`], {
    env: { ...toolEnvironment(), DANGOL_TEST_REPORT: report },
    shell: process.platform === 'win32',
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}

it('names what failed and why, also where no test could start, and what needed a second try', () => {
  const report = reported(`
    describe('group', () => {
      beforeAll(() => { throw new Error('no start'); });
      it('never runs', () => {});
    });
    it('passes', () => {});
    it('fails', () => { throw new Error('wrong'); });
    let tries = 0;
    it('late', { retry: 1 }, () => { tries += 1; expect(tries).toBe(2); });
  `);
  expect(report).toEqual({
    passed: 2,
    failed: 2,
    skipped: 1,
    failures: [
      expect.stringMatching(/^a\.test\.mjs > group\n {4}Error: no start/),
      expect.stringMatching(/^a\.test\.mjs > fails\n {4}Error: wrong/),
    ],
    late: [expect.stringMatching(/^a\.test\.mjs > late\n {4}AssertionError: expected 1 to be 2/)],
  });
});

it('counts a file that cannot be read as one failure', () => {
  expect(reported("throw new Error('broken file');")).toMatchObject({
    passed: 0,
    failed: 1,
    failures: [expect.stringMatching(/^a\.test\.mjs\n {4}Error: broken file/)],
  });
});
