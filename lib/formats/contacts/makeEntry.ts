import { clip } from '../../capture/text';
import type { ContactDraft } from '../../schema/draft';
import { readAddresses } from './address';
import { phoneCountry } from './country';
import type { ContactEntry, ContactFault, RawContact } from './entry';
import { Faults } from './faults';
import { readDomain, readEmails, readLinkedin, readPhones, readUrls } from './means';
import { oneLine, plain, plainOrNull } from './plain';
import { otherName, ownName } from './wholeName';

export interface MadeEntry {
  /** null: the row or card is left out, and a fault says why. */
  entry: ContactEntry | null;
  faults: ContactFault[];
}

/** `strict` for tables, where one wrong cell speaks of a wrong column: the row is left out. */
export function makeEntry(raw: RawContact, strict: boolean): MadeEntry {
  const faults = new Faults(raw.line);
  const within = (text: string | null, max: number, field: string): string | null => {
    if (text === null || text.length <= max) return text;
    if (strict && field !== 'note') faults.refuse('tooLong', field, text);
    else faults.note('tooLong', field, text);
    return clip(text, max);
  };
  const own = ownName(raw);
  const name = within(own ?? otherName(raw), 200, 'name');
  if (name === null) {
    faults.refuse('noName', null);
    return { entry: null, faults: faults.list };
  }
  const emails = readEmails(raw, strict, faults);
  const { phones, extensions } = readPhones(raw, phoneCountry(raw), faults);
  const { address, others } = readAddresses(raw.addresses, faults);
  const draft: ContactDraft = {
    name,
    givenName: within(oneLine(raw.givenName), 120, 'givenName'),
    familyName: within(oneLine(raw.familyName), 120, 'familyName'),
    emails,
    phones,
    title: within(oneLine(raw.title), 200, 'title'),
    company: within(oneLine(raw.company), 200, 'company'),
    companyDomain: readDomain(raw, emails),
    address,
    urls: readUrls(raw, faults),
    linkedin: readLinkedin(raw),
    birthday: within(oneLine(raw.birthday), 20, 'birthday'),
    note: within(noteOf(raw, [...others, ...extensions.map(asExtra)]), 4000, 'note'),
    preference: within(plainOrNull(raw.preference), 300, 'preference'),
    sources: {},
    profile: raw.profile,
    sourceUrl: null,
  };
  if (faults.refused) return { entry: null, faults: faults.list };
  const kind = own === null && draft.company !== null ? 'company' : raw.kind;
  const entry = { line: raw.line, kind, draft: { ...draft, sources: sourcesOf(draft) } };
  return { entry, faults: faults.list };
}

const asExtra = (text: string) => ({ label: 'Phone', text });

/** Notes as written, then what has no field of its own, a line each under the file's own word. */
function noteOf(raw: RawContact, more: readonly { label: string; text: string }[]): string | null {
  const notes = raw.notes.map(plain).filter((text) => text !== '');
  const lines = [...raw.extras, ...more].flatMap(({ label, text }) => {
    const value = oneLine(text);
    return value === null ? [] : [`${oneLine(label) ?? ''}: ${value}`];
  });
  return [...new Set([...notes, ...lines])].join('\n') || null;
}

const carriers = [
  'name',
  'givenName',
  'familyName',
  'emails',
  'phones',
  'title',
  'company',
  'address',
  'urls',
  'linkedin',
  'birthday',
  'note',
  'preference',
  'profile',
] as const satisfies readonly (keyof ContactDraft)[];

const sourcesOf = (draft: ContactDraft): ContactDraft['sources'] =>
  Object.fromEntries(
    carriers
      .filter((field) => {
        const value = draft[field];
        return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
      })
      .map((field) => [field, 'file']),
  );
