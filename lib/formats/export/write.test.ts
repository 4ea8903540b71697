import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { anyDraft } from '../../../tests/support/drafts';
import type { ContactDraft } from '../../schema/draft';
import type { ContactFile } from '../contacts/entry';
import { readContacts } from '../json/read';
import { readText } from '../table';
import { readContactTable } from '../tables/read';
import { readCards } from '../vcard/read';
import { contactParts, places } from './places';
import { type ExportFormat, exportFormats, writeExport } from './write';

const textOf = (format: ExportFormat, drafts: readonly ContactDraft[]): string =>
  [
    ...writeExport(
      format,
      drafts.map((draft) => ({ draft, tier: null, grade: null })),
    ),
  ].join('');

function readBack(format: ExportFormat, text: string): ContactFile {
  if (format === 'json') {
    const read = readContacts(JSON.parse(text));
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  }
  if (format === 'vcard3' || format === 'vcard4') return readCards(text);
  const table = readText(text, 'utf-8');
  if (!table.ok) throw new Error(table.error.message);
  const { columns, rows } = table.value;
  const read = readContactTable(columns, rows, { layouts: null, mapping: null, dateOrder: null });
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.passedOver).toEqual([]);
  return read.value;
}

const part = (draft: ContactDraft) => ({
  name: draft.name,
  nameParts: [draft.givenName, draft.familyName],
  emails: draft.emails,
  phones: draft.phones,
  title: draft.title,
  company: draft.company,
  companyDomain: draft.companyDomain,
  address: draft.address,
  urls: draft.urls,
  linkedin: draft.linkedin,
  birthday: draft.birthday,
  birthdayText: draft.birthday,
  note: draft.note,
  preference: draft.preference,
  profile: draft.profile,
});

const isDay = (birthday: string | null): boolean =>
  birthday === null || /^(\d{4}-|--)\d{2}-\d{2}$/.test(birthday);

/** What a format promises to give back of a contact. */
function promised(format: ExportFormat, draft: ContactDraft, from = draft) {
  const shown = part(draft);
  const kept = contactParts.filter((name) => {
    if (name === 'birthday' && !isDay(from.birthday)) return false;
    if (name === 'birthdayText' && isDay(from.birthday)) return false;
    return places[format][name] !== 'lost';
  });
  return Object.fromEntries(kept.map((name) => [name, shown[name]]));
}

/** Google parts values of one cell by this sign; it has no way to write it. */
const hasGoogleSign = (draft: ContactDraft): boolean =>
  Object.values(draft.address ?? {}).some((text) => /(^| ):::( |$)/.test(text ?? ''));

describe.each(exportFormats)('an export as %s', (format) => {
  it('gives back every record it was made from', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 5 }), (drafts) => {
        fc.pre(format !== 'google' || !drafts.some(hasGoogleSign));
        const { drafts: read, faults } = readBack(format, textOf(format, drafts));
        expect(faults).toEqual([]);
        expect(read.map(({ draft }, at) => promised(format, draft, drafts[at]))).toEqual(
          drafts.map((draft) => promised(format, draft)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is the same when what was read is written again', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 3 }), (drafts) => {
        fc.pre(format !== 'google' || !drafts.some(hasGoogleSign));
        const once = readBack(format, textOf(format, drafts)).drafts.map(({ draft }) => draft);
        const text = textOf(format, once);
        const twice = readBack(format, text).drafts.map(({ draft }) => draft);
        expect(textOf(format, twice)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

const ada: ContactDraft = {
  name: 'Ada',
  givenName: 'Ada',
  familyName: null,
  emails: ['ada@x.example'],
  phones: [{ number: '+14155550134', kind: 'mobile' }],
  title: '=HYPERLINK("http://evil.example")',
  company: null,
  companyDomain: 'x.example',
  address: null,
  urls: [],
  linkedin: null,
  birthday: '--03-07',
  note: '@SUM(1+1)\nsecond',
  preference: '-1+1',
  sources: {},
  profile: null,
  sourceUrl: null,
};

describe('a table', () => {
  it.each(['csv', 'google'] as const)('as %s begins with a mark and hides formulas', (format) => {
    const text = textOf(format, [ada]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const cells = Papa.parse<string[]>(text.slice(1)).data.flat();
    const open = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
    // A number and a day calculate nothing; Google would take the apostrophe for a part of them.
    expect(open).toEqual(format === 'csv' ? [] : ['--03-07', '+14155550134']);
    expect(cells).toContain('\'=HYPERLINK("http://evil.example")');
  });
  it('has its columns though nobody is in it', () => {
    expect(textOf('csv', [])).toContain('E-mail 1,Phone 1,');
    expect(textOf('json', [])).toBe('[\n]\n');
    expect(textOf('vcard4', [])).toBe('');
  });
  it('shows where customers stand, and does not read it back', () => {
    const [head = '', row = ''] = [
      ...writeExport('csv', [{ draft: ada, tier: 'VIP', grade: 'AA' }]),
    ];
    const columns = head.slice(1).trim().split(',');
    expect(Papa.parse<string[]>(row).data[0]?.[columns.indexOf('Tier')]).toBe('VIP');
    expect(readBack('csv', head + row).drafts).toHaveLength(1);
  });
});

describe('where formats keep what', () => {
  const rich: ContactDraft = {
    ...ada,
    birthday: '1980-03-07',
    profile: {
      headline: 'Head',
      school: null,
      location: null,
      degree: 2,
      pronouns: null,
      about: null,
      languages: ['English'],
      experience: [{ title: 'T', place: 'P', period: null }],
      education: [],
    },
  };
  it.each(['vcard4', 'vcard3'] as const)(
    'in %s fields of our own begin with X-DANGOL',
    (format) => {
      const text = textOf(format, [{ ...rich, emails: [] }]).replace(/\r\n /g, '');
      const others = text.split('\r\n').filter((line) => !line.startsWith('X-DANGOL'));
      const [read] = readCards(others.join('\r\n')).drafts;
      if (!read) throw new Error('nobody');
      expect(part(read.draft)).toMatchObject({
        companyDomain: null,
        preference: null,
        profile: null,
      });
      expect(read.draft).toMatchObject({ name: 'Ada', birthday: '1980-03-07', note: ada.note });
    },
  );
});

describe('the table in docs/formats.md', () => {
  const text = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
  it.each(contactParts)('says the same of %s', (name) => {
    const row = text.split('\n').find((one) => one.startsWith(`| ${name} |`));
    const order: ExportFormat[] = ['csv', 'json', 'vcard4', 'vcard3', 'google'];
    expect(row).toBe(`| ${[name, ...order.map((format) => places[format][name])].join(' | ')} |`);
  });
});
