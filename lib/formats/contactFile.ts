import { fail, ok, type Result } from '../schema/result';
import { isLocked } from './backup/lock';
import { readBackup } from './backup/read';
import type { ContactFile } from './contacts/entry';
import { decode, type Encoding, guessEncoding } from './encoding';
import { draftOf } from './export/row';
import type { Mapping } from './import/fields';
import type { Choice, DateOrder } from './import/values';
import { readContacts } from './json/read';
import { readText } from './table';
import type { LayoutName } from './tables/layout';
import { readContactTable } from './tables/read';
import { isJcard, readJcard } from './vcard/jcard';
import { looksLikeCards, readCardFile } from './vcard/read';

/** What a file may be said to be; `csv` is any table. */
export const contactFormats = [
  'vcard',
  'jcard',
  'csv',
  'google',
  'linkedin',
  'outlook',
  'hubspot',
  'json',
  'backup',
] as const;
export type ContactFormat = (typeof contactFormats)[number];

export interface ContactFileChoices {
  /** null: found out. */
  format: ContactFormat | null;
  encoding: Encoding | null;
  dateOrder: DateOrder | null;
  mapping: Mapping | null;
  /** Columns of another program's list that have no place in the book and go into the note. */
  keep?: readonly string[] | undefined;
}

export interface ReadContactFile extends ContactFile {
  format: Exclude<ContactFormat, 'google' | 'linkedin' | 'outlook' | 'hubspot'>;
  encoding: Encoding;
  /** Of a table. */
  layout: LayoutName | 'mapped' | null;
  dateOrder: Choice<DateOrder> | null;
  /** Columns that hold something and have no place in the book. */
  passedOver: string[];
}

/** Largest file read, in bytes. */
export const CONTACT_FILE_LIMIT = 256 * 1024 * 1024;

const layoutsOf: Partial<Record<ContactFormat, readonly LayoutName[]>> = {
  google: ['google', 'google-old'],
  linkedin: ['linkedin'],
  outlook: ['outlook', 'outlook-com'],
  hubspot: ['hubspot'],
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What a text is by how it begins. */
function formatOf(text: string): ContactFormat {
  if (looksLikeCards(text)) return 'vcard';
  const start = text.slice(0, 200).trimStart();
  if (/^\{\s*"dangol"/.test(start)) return 'backup';
  if (/^\[\s*(?:\[\s*)?"vcard"/.test(start)) return 'jcard';
  return /^[[{]\s*(?:["{}\]]|$)/.test(start) ? 'json' : 'csv';
}

/** Reads the people of any contact file. Refused where nothing in it can be read; the reason says why. */
export async function readContactFile(
  bytes: Uint8Array,
  choices: ContactFileChoices,
): Promise<Result<ReadContactFile>> {
  if (bytes.length > CONTACT_FILE_LIMIT)
    return fail('too-large', 'the file is larger than 256 MB', 'file');
  if (await isLocked(new Blob([bytes.slice(0, 4096)])))
    return fail('bad-input', 'the backup is encrypted: restore it in Dangol first', 'file');
  const encoding = choices.encoding ?? guessEncoding(bytes);
  const text = decode(bytes, encoding);
  const format = choices.format ?? (text === null ? 'csv' : formatOf(text));
  const plain = { encoding, layout: null, dateOrder: null, passedOver: [] };
  if (format === 'vcard') {
    const file = readCardFile(bytes, encoding);
    const found = file.drafts.length + file.faults.length > 0;
    return found
      ? ok({ ...file, ...plain, format })
      : fail('bad-input', 'no vCard is in it', 'file');
  }
  if (text === null) return fail('bad-input', `the file is not ${encoding}`, 'encoding');
  if (text.trim() === '') return fail('bad-input', 'the file is empty', 'file');
  if (format === 'backup') {
    const file = await readBackupContacts(text);
    return file.ok ? ok({ ...file.value, ...plain, format }) : file;
  }
  if (format === 'jcard' || format === 'json') {
    const value = parseJson(text);
    if (value === undefined) return fail('bad-input', 'the file is no JSON', 'file');
    const cards = format === 'jcard' || isJcard(value);
    const file = cards ? readJcard(value) : readContacts(value);
    return file.ok ? ok({ ...file.value, ...plain, format: cards ? 'jcard' : 'json' }) : file;
  }
  const table = readText(text, encoding);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  const { mapping, dateOrder, keep } = choices;
  const layouts = layoutsOf[format] ?? null;
  const file = readContactTable(columns, rows, { layouts, mapping, dateOrder, keep });
  return file.ok ? ok({ ...file.value, encoding, format: 'csv' }) : file;
}

/** The living contacts of a backup, which is verified as a whole first. */
async function readBackupContacts(text: string): Promise<Result<ContactFile>> {
  const backup = await readBackup(text);
  if (!backup.ok) return backup;
  const { contacts, companies } = backup.value.book;
  const byId = new Map(companies.map((company) => [company.id, company]));
  const living = contacts.filter(({ deletedAt }) => deletedAt === undefined);
  const drafts = living.map((contact, at) => ({
    line: at + 1,
    kind: 'person' as const,
    draft: draftOf(contact, byId.get(contact.companyId ?? '') ?? null),
  }));
  return ok({ drafts, faults: [] });
}
