import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedPath } from '../../../tests/support/shared';
import { readContactFile } from '../contactFile';
import { type ExportFormat, exportFormats, writeExport } from './write';

const folders = [sharedPath('fixtures', 'vcard'), sharedPath('fixtures', 'csv')];
const files = folders.flatMap((folder) =>
  folder === null
    ? []
    : readdirSync(folder)
        .filter((name) => /\.(?:vcf|csv)$/.test(name) && name !== 'outlook-classic-header.csv')
        .map((name) => join(folder, name)),
);
const choices = { format: null, encoding: null, dateOrder: null, mapping: null };

async function draftsOf(bytes: Uint8Array) {
  const read = await readContactFile(bytes, choices);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.drafts.map(({ draft }) => draft);
}

describe.skipIf(files.length === 0)('a file of a real program', () => {
  const cases = files.flatMap((file) =>
    exportFormats.map((format): [string, ExportFormat] => [file, format]),
  );
  it.each(cases)('%s gives the same people through %s', async (file, format) => {
    const drafts = await draftsOf(readFileSync(file));
    const rows = drafts.map((draft) => ({ draft, tier: null, grade: null }));
    const written = [...writeExport(format, rows)].join('');
    expect(drafts.length).toBeGreaterThan(0);
    expect(await draftsOf(new TextEncoder().encode(written))).toEqual(drafts);
  });
});
