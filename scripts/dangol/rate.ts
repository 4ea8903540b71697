import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkAnswers } from '../../lib/domain/credit/bands';
import { rate, shownScore } from '../../lib/domain/credit/rate';
import { defaultCreditScheme } from '../../lib/domain/credit/scheme';
import {
  type CreditResult,
  indicatorKeys,
  type RateInput,
  rateInputSchema,
} from '../../lib/schema/credit';
import { ok, type Result, fail as refuse } from '../../lib/schema/result';
import { fail } from './fail';
import { callerPath, reasonOf } from './path';

type Issues = NonNullable<ReturnType<typeof rateInputSchema.safeParse>['error']>['issues'];

/** The first thing wrong with the file's content, by key. */
function problemIn(issues: Issues): string {
  const issue = issues[0];
  if (issue === undefined) return 'cannot be read';
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return `unknown key "${[...path, issue.keys[0] ?? ''].join('.')}"`;
  }
  if (issue.code === 'invalid_key') return `unknown key "${path.join('.')}"`;
  if (path.length === 0) return 'must be an object with "quarter" and "answers"';
  return `key "${path.join('.')}": unreadable value`;
}

function readInput(text: string): Result<RateInput> {
  let data: unknown;
  // Checking by schema passes over this one key, which is as unknown as any other.
  let planted = false;
  try {
    data = JSON.parse(text, (key, value: unknown) => {
      planted ||= key === '__proto__';
      return value;
    });
  } catch (error) {
    return refuse('bad-input', `is not JSON (${reasonOf(error)})`);
  }
  if (planted) return refuse('bad-input', 'unknown key "__proto__"');
  const input = rateInputSchema.safeParse(data);
  if (!input.success) return refuse('bad-input', problemIn(input.error.issues));
  const answers = checkAnswers(defaultCreditScheme, input.data.answers);
  if (answers.ok) return ok(input.data);
  return refuse('bad-input', `key "answers.${answers.error.where}": ${answers.error.message}`);
}

/** The points of all 20 indicators in the order of the scheme's table; null where nothing was answered. */
const everyKey = (points: CreditResult['points']): Record<string, number | null> =>
  Object.fromEntries(indicatorKeys.map((key) => [key, points[key] ?? null]));

function table(quarter: string, result: CreditResult): string {
  const grade = result.grade ?? 'not rated';
  const score = result.score === null ? '' : `, score ${shownScore(result.score)}`;
  const kind = result.provisional ? `, provisional: ${result.answered} of 20 answered` : '';
  return [
    `${quarter}: ${grade}${score}${kind}`,
    '',
    ...Object.entries(result.points).map(([key, points]) => `${key.padEnd(30)}${points}`),
    ...result.ceilings.map((key) => `Ceiling: ${key}`),
    ...result.cheapest.map(
      ({ key, from, to, gain }) => `Step: ${key} from ${from} % to ${to} % (+${gain.toFixed(1)})`,
    ),
    '',
  ].join('\n');
}

/** `dangol rate`: rates one file of answers with the default scheme. Gives the exit code. */
export async function rateFile(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined) return fail('rate: name the file of answers');
    if (more.length > 0) return fail(`rate: one file at a time, not also ${more[0]}`);
    return await rateAnswers(file, values.json);
  } catch (error) {
    return fail(`rate: ${reasonOf(error)}`);
  }
}

async function rateAnswers(file: string, json: boolean): Promise<number> {
  let text: string;
  try {
    text = await readFile(callerPath(file), 'utf8');
  } catch (error) {
    return fail(`${file}: ${reasonOf(error)}`);
  }
  const input = readInput(text.replace(/^\uFEFF/, ''));
  if (!input.ok) return fail(`${file}: ${input.error.message}`);
  const rated = rate(input.value.answers, defaultCreditScheme);
  const { score, grade, provisional, answered, ceilings, cheapest } = rated;
  const points = everyKey(rated.points);
  const result = { score, grade, provisional, answered, points, ceilings, cheapest };
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : table(input.value.quarter, rated));
  return 0;
}
