import { readContactFile } from '../../formats/contactFile';
import { recognise } from '../../formats/tables/read';
import type { ContactDraft } from '../../schema/draft';
import { ok, type Result } from '../../schema/result';
import { type Preview, SHOWN_ROWS, START, type Wanted } from './previewShape';
import { encodingOf, openTable } from './table';

const shownOf = ({ name, emails, company, title, phones }: ContactDraft): string[] => [
  name,
  emails.join(' '),
  company ?? '',
  title ?? '',
  phones.map(({ number }) => number).join(' '),
];
/** The columns shown; they are ours and need no name. */
const mapping = { name: 0, email: 1, company: 2, title: 3, phone: 4 } as const;

/** Whether it is a contact file: cards, JSON, another program's list, or a table that is to be taken as one. */
async function looksIt({ file, kind, encoding }: Wanted): Promise<boolean> {
  if (kind !== null) return kind === 'cards';
  const start = (await file.slice(0, START).text())
    .replaceAll(String.fromCharCode(0), '')
    .trimStart();
  if (/^\uFEFF?(?:BEGIN\s*:\s*VCARD|[[{])/i.test(start)) return true;
  // Lists of other programs are known by their header alone, perhaps after some notes.
  if (!/[,;\t]/.test(start)) return false;
  const { columns } = await openTable(file, await encodingOf(file, encoding));
  return recognise(columns) !== null;
}

/** The preview of a file that says itself what is what; null for any other table. */
export async function previewCards(
  wanted: Wanted,
): Promise<Result<Omit<Preview, 'unfinished' | 'encodingChoices'>> | null> {
  const { file, encoding } = wanted;
  if (!(await looksIt(wanted))) return null;
  const read = await readContactFile(new Uint8Array(await file.arrayBuffer()), {
    format: null,
    encoding,
    dateOrder: null,
    mapping: null,
  });
  if (!read.ok) return wanted.kind === 'cards' ? read : null;
  const { drafts, format, layout, dateOrder, passedOver } = read.value;
  if (wanted.kind === null && format === 'csv' && (layout === null || layout === 'mapped'))
    return null;
  return ok({
    columns: Object.keys(mapping).map(() => ''),
    rows: drafts.slice(0, SHOWN_ROWS).map(({ draft }) => shownOf(draft)),
    count: drafts.length,
    encoding: read.value.encoding,
    kind: 'cards',
    mapping,
    rest: passedOver.slice(0, 500).map((name, at) => ({ at, label: name.slice(0, 100) })),
    readings: {
      dateOrder: dateOrder ?? { value: 'ymd', ambiguous: false },
      decimalMark: { value: 'point', ambiguous: false },
      percentDiscount: false,
    },
    remembered: null,
    layout: layout ?? format,
  });
}
