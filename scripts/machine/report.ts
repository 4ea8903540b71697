import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What a run of tests came to, as `npm test` tells it at its end. */
export interface TestReport {
  passed: number;
  /** Failed tests, and files and groups that could not be prepared. */
  failed: number;
  skipped: number;
  /** Where each failure is and the first lines of why. */
  failures: string[];
  /** Tests that passed only when they were tried again, with the first lines of why. */
  late: string[];
}

const LINES = 8;

const why = (errors: readonly SerializedError[]): string =>
  errors
    .flatMap(({ stack, message }) => (stack ?? message).split('\n').slice(0, LINES))
    .map((line) => `\n    ${line}`)
    .join('');

/** What the run of these modules came to. */
export function reportOf(
  modules: readonly TestModule[],
  unhandled: readonly SerializedError[] = [],
): TestReport {
  const report: TestReport = { passed: 0, failed: 0, skipped: 0, failures: [], late: [] };
  const fail = (where: string, errors: readonly SerializedError[]) => {
    report.failed += 1;
    report.failures.push(`${where}${why(errors)}`);
  };
  for (const module of modules) {
    const file = module.relativeModuleId;
    if (module.errors().length > 0) fail(file, module.errors());
    for (const group of module.children.allSuites())
      if (group.errors().length > 0) fail(`${file} > ${group.fullName}`, group.errors());
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result();
      const where = `${file} > ${test.fullName}`;
      if (state === 'failed') fail(where, errors);
      else report[state === 'passed' ? 'passed' : 'skipped'] += 1;
      if (test.diagnostic()?.flaky) report.late.push(`${where}${why(errors ?? [])}`);
    }
  }
  if (unhandled.length > 0) fail('outside of every test', unhandled);
  return report;
}

/** Writes the report as JSON into the file that DANGOL_TEST_REPORT names. */
export default class KeptReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env.DANGOL_TEST_REPORT;
    if (file) writeFileSync(file, JSON.stringify(reportOf(modules, unhandled)));
  }
}
