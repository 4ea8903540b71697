import { writeContact } from '../json/write';
import { writeCard } from '../vcard/write';
import { BOM } from './csvLine';
import { googleTable } from './googleTable';
import { ownTable } from './ownTable';
import type { ExportRow } from './row';
import { shapeOf } from './shape';

export const exportFormats = ['csv', 'google', 'vcard4', 'vcard3', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportFile {
  extension: 'csv' | 'vcf' | 'json';
  type: string;
}

const csv: ExportFile = { extension: 'csv', type: 'text/csv;charset=utf-8' };
const card: ExportFile = { extension: 'vcf', type: 'text/vcard;charset=utf-8' };

export const exportFiles: Record<ExportFormat, ExportFile> = {
  csv,
  google: csv,
  vcard4: card,
  vcard3: card,
  json: { extension: 'json', type: 'application/json' },
};

/**
 * The text of an export piece by piece: a head, one piece per person in their order, and an end. All rows
 * are looked at once before the first piece, as a table must know how many columns it needs.
 */
export function* writeExport(
  format: ExportFormat,
  rows: readonly ExportRow[],
): Generator<string, void> {
  if (format === 'csv' || format === 'google') {
    const shape = shapeOf(rows);
    const { head, row } = format === 'csv' ? ownTable(shape) : googleTable(shape);
    yield BOM + head;
    for (const one of rows) yield row(one);
  } else if (format === 'json') {
    yield '[';
    for (const [at, { draft }] of rows.entries())
      yield `${at === 0 ? '\n' : ',\n'}${writeContact(draft)}`;
    yield '\n]\n';
  } else {
    const version = format === 'vcard4' ? '4.0' : '3.0';
    for (const { draft } of rows) yield writeCard(draft, version);
  }
}
