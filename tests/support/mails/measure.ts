import { expect, it } from 'vitest';
import { splitName } from '../../../lib/capture/name';
import { readSignature } from '../../../lib/capture/signature';
import type { SampleMail } from './sample';
import type { SignedMail } from './signed';

type Found = ReturnType<typeof readSignature>;

/** A mail is read once for all fields. */
const known = new WeakMap<SampleMail, Found>();
function read(sample: SampleMail): Found {
  const { from, text } = sample;
  const found =
    known.get(sample) ?? readSignature(text, splitName(from.name, from.email), from.email);
  known.set(sample, found);
  return found;
}

/** What a field should hold and what was read, as comparable texts. */
const fields: Record<
  string,
  (wanted: SampleMail & Partial<SignedMail>, found: Found) => [string[], string[]]
> = {
  name: (wanted, found) => [one(wanted.signed ?? null).map(shown), one(found.name?.name ?? null)],
  phones: (wanted, found) => [
    wanted.phones.map(([number]) => number),
    found.phones.map(({ number }) => number),
  ],
  kinds: (wanted, found) => [
    wanted.phones.map(String),
    found.phones.map(({ number, kind }) => `${number},${kind}`),
  ],
  title: (wanted, found) => [one(wanted.title), one(found.title)],
  company: (wanted, found) => [one(wanted.company), one(found.company)],
  city: (wanted, found) => [one(wanted.city), one(found.address?.city ?? null)],
  urls: (wanted, found) => [wanted.urls, found.urls],
  linkedin: (wanted, found) => [one(wanted.linkedin), one(found.linkedin?.slug ?? null)],
};
/** A name as it is shown: without "Prof. Dr.". */
const shown = (written: string): string => splitName(written).name;
const one = (value: string | null): string[] => (value === null ? [] : [value]);

/** How much of what was read of a field is right, how much of what stands there was read (0 to 1), and every mail where it went wrong. */
function measure(
  mails: readonly SampleMail[],
  field: string,
): { precision: number; recall: number; wrong: string[] } {
  let hits = 0;
  let read_ = 0;
  let wanted_ = 0;
  const wrong: string[] = [];
  for (const sample of mails) {
    const [wanted, found] = fields[field]?.(sample, read(sample)) ?? [[], []];
    const right = found.filter((value) => wanted.includes(value)).length;
    hits += right;
    read_ += found.length;
    wanted_ += wanted.length;
    if (right !== wanted.length || right !== found.length)
      wrong.push(`${sample.id}: wanted ${wanted.join(' ; ')} read ${found.join(' ; ')}`);
  }
  return { precision: hits / read_, recall: hits / wanted_, wrong };
}

export type AtLeast = [field: string, precision: number, recall: number];

/** Holds each field to what it reached. */
export function reads(mails: readonly SampleMail[], rows: AtLeast[]): void {
  it.each(rows)(
    'reads %s with precision of at least %d and recall of at least %d',
    (field, precision, recall) => {
      const figures = measure(mails, field);
      const report = `${figures.precision} ${figures.recall}\n${figures.wrong.join('\n')}`;
      expect(figures.precision, report).toBeGreaterThanOrEqual(precision);
      expect(figures.recall, report).toBeGreaterThanOrEqual(recall);
    },
  );
}
