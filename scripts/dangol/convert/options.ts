import { parseArgs } from 'node:util';
import { type ContactFormat, contactFormats } from '../../../lib/formats/contactFile';
import { type Encoding, encodings } from '../../../lib/formats/encoding';
import type { ExportFormat } from '../../../lib/formats/export/write';
import { type DateOrder, dateOrders } from '../../../lib/formats/import/values';
import { fail, ok, type Result } from '../../../lib/schema/result';
import { reasonOf } from '../path';

/** `vcard` is the newest version. */
const targets = {
  vcard: 'vcard4',
  vcard4: 'vcard4',
  vcard3: 'vcard3',
  csv: 'csv',
  google: 'google',
  json: 'json',
} as const satisfies Record<string, ExportFormat>;

export interface ConvertOptions {
  file: string;
  to: ExportFormat;
  from: ContactFormat | null;
  encoding: Encoding | null;
  dates: DateOrder | null;
}

/** One of the words an option allows; null when it was not given. */
function wordOf<Word extends string>(
  option: string,
  text: string | undefined,
  words: readonly Word[],
): Result<Word | null> {
  if (text === undefined) return ok(null);
  const word = words.find((one) => one === text.toLowerCase());
  return word === undefined
    ? fail('bad-input', `--${option}: "${text}" is none of ${words.join(', ')}`)
    : ok(word);
}

const isTarget = (text: string): text is keyof typeof targets => Object.hasOwn(targets, text);
const targetNames = Object.keys(targets).filter(isTarget);

/** Reads the command line; every refusal names the option. */
export function readConvertOptions(args: string[]): Result<ConvertOptions> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        from: { type: 'string' },
        encoding: { type: 'string' },
        dates: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined) return fail('bad-input', 'convert: name the contact file');
    if (more.length > 0)
      return fail('bad-input', `convert: one file at a time, not also ${more[0]}`);
    const to = wordOf('to', values.to, targetNames);
    if (!to.ok) return to;
    if (to.value === null)
      return fail('bad-input', `--to is missing: one of ${targetNames.join(', ')}`);
    const from = wordOf('from', values.from, contactFormats);
    if (!from.ok) return from;
    const encoding = wordOf('encoding', values.encoding, encodings);
    if (!encoding.ok) return encoding;
    const dates = wordOf('dates', values.dates, dateOrders);
    if (!dates.ok) return dates;
    return ok({
      file,
      to: targets[to.value],
      from: from.value,
      encoding: encoding.value,
      dates: dates.value,
    });
  } catch (error) {
    return fail('bad-input', `convert: ${reasonOf(error)}`);
  }
}
