import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { readContactFile } from '../../lib/formats/contactFile';
import { writeExport } from '../../lib/formats/export/write';
import { readConvertOptions } from './convert/options';
import { failureLine, faultLine, readAs } from './convert/words';
import { callerPath, reasonOf } from './path';

/** Nothing could be read. */
const NOTHING = 2;
/** Some rows were left out; the rest was written. */
const LEFT_OUT = 3;

async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    return await readFile(callerPath(path));
  } catch (error) {
    return reasonOf(error);
  }
}

/** Where a command writes; tests hand in their own. */
export interface Output {
  /** The result, and nothing else. */
  result: (text: string) => Promise<void>;
  message: (line: string) => void;
}

const processOutput: Output = {
  /** As fast as the reader of the pipe takes it. */
  result: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  message: (line) => process.stderr.write(`dangol: ${line}\n`),
};

async function print(pieces: Iterable<string>, output: Output): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 1 << 16) continue;
    await output.result(waiting);
    waiting = '';
  }
  await output.result(waiting);
}

/** `dangol convert`: the people of one contact file in another format. Gives the exit code. */
export async function convert(args: string[], output: Output = processOutput): Promise<number> {
  const refuse = (message: string): number => {
    output.message(message);
    return NOTHING;
  };
  const options = readConvertOptions(args);
  if (!options.ok) return refuse(options.error.message);
  const { file, to, from, encoding, dates } = options.value;
  const bytes = await bytesOf(file);
  if (typeof bytes === 'string') return refuse(`${file}: ${bytes}`);
  const choices = { format: from, encoding, dateOrder: dates, mapping: null };
  const read = await readContactFile(bytes, choices);
  if (!read.ok) return refuse(`${file}: ${failureLine(read.error)}`);
  const { drafts, faults, passedOver, format } = read.value;
  const say = (text: string): void => output.message(`${file}: ${text}`);
  for (const fault of faults) say(faultLine(fault, format));
  if (passedOver.length > 0) say(`columns that are not taken over: ${passedOver.join(', ')}`);
  if (drafts.length === 0)
    return refuse(`${file}: no contact could be read (read as ${readAs(read.value)})`);
  const rows = drafts.map(({ draft }) => ({ draft, tier: null, grade: null }));
  await print(writeExport(to, rows), output);
  const left = new Set(faults.filter(({ leftOut }) => leftOut).map(({ line }) => line)).size;
  const people = drafts.length === 1 ? '1 contact' : `${drafts.length} contacts`;
  say(`${people} read as ${readAs(read.value)}${left > 0 ? `, ${left} left out` : ''}`);
  return left > 0 ? LEFT_OUT : 0;
}
