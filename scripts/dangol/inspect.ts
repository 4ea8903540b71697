import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { draftFromProfile } from '../../lib/capture/profile.ts';
import { draftsFromPage } from '../../lib/capture/web/drafts.ts';
import { pageEvidenceSchema } from '../../lib/schema/evidence.ts';
import { draftFactsSchema } from '../../lib/schema/page.ts';
import { fail } from './fail.ts';
import { bundle } from './inspect-bundle.ts';
import { inspectedDraft } from './inspect-drafts.ts';
import {
  NoBrowser,
  openSaved,
  type Reader,
  readSaved,
  runApart,
  startReader,
} from './inspect-page.ts';
import { callerPath, reasonOf } from './path.ts';

const USAGE = 'dangol inspect <saved page> --url <address> [--json]';
const READER = 'scripts/dangol/inspect-reader.ts';

const answerSchema = z.object({
  problem: z.string(),
  text: z.string(),
  evidence: z.nullable(pageEvidenceSchema),
  drafts: z.array(draftFactsSchema),
});
const inspectionSchema = z.record(z.string(), z.unknown());

/** Bad input: told on stderr, exit code 2. */
class InputError extends Error {}

/**
 * `dangol inspect`: prints as JSON what the site's adapter sees in a saved page (one line with
 * `--json`, indented without), in the browser that `start` gives. Resolves to the exit code.
 */
export async function inspect(
  args: string[],
  start: () => Promise<Reader> = startReader,
): Promise<number> {
  try {
    const { file, url, indent } = readArguments(args);
    const { problem, text } = await inspectFile(file, url, indent, start);
    if (problem) process.stderr.write(`dangol: ${file}: the page tells nothing: ${problem}\n`);
    process.stdout.write(`${text}\n`);
    return 0;
  } catch (error) {
    if (error instanceof NoBrowser) return fail(`inspect: ${error.message}`);
    if (!(error instanceof InputError)) throw error;
    return fail(`inspect: ${error.message}\nUse: ${USAGE}`);
  }
}

async function inspectFile(
  file: string,
  url: string,
  indent: number,
  start: () => Promise<Reader>,
) {
  const saved = await readSaved(callerPath(file)).catch((error: unknown) => {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  });
  const script = await bundle(READER, 'dangol');
  const browser = await start();
  try {
    const page = await openSaved(browser, { url, ...saved });
    const call = `dangol.inspect(${JSON.stringify(url)})`;
    const answer = answerSchema.parse(await runApart(page, script, call));
    return { problem: answer.problem, text: withDrafts(answer, url, indent) };
  } finally {
    await browser.close();
  }
}

/** Drafts are made outside the page, as the extension makes them. */
function withDrafts(answer: z.infer<typeof answerSchema>, url: string, indent: number): string {
  const inspection = inspectionSchema.parse(JSON.parse(answer.text));
  const drafts =
    answer.evidence === null
      ? answer.drafts.map((facts) => draftFromProfile(facts, url))
      : draftsFromPage(answer.evidence);
  inspection.drafts = drafts.map(inspectedDraft);
  return JSON.stringify(inspection, null, indent);
}

function readArguments(args: string[]) {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (!file) throw new InputError('no saved page was named');
  if (more.length > 0)
    throw new InputError(`only one page can be read, not also ${more.join(' ')}`);
  if (!values.url) throw new InputError(`${file}: --url is missing: where did the page stand?`);
  if (!/^https?:$/.test(URL.parse(values.url)?.protocol ?? '')) {
    throw new InputError(`--url ${values.url}: not an http or https address`);
  }
  return { file, url: values.url, indent: values.json ? 0 : 2 };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}
