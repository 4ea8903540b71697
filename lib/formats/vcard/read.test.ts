import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedPath } from '../../../tests/support/shared';
import { decode, guessEncoding } from '../encoding';
import { readJcard } from './jcard';
import { looksLikeCards, readCards } from './read';
import { writeCard } from './write';

const card = (version: string, ...lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');

function only(text: string) {
  const { drafts, faults } = readCards(text);
  const [entry] = drafts;
  if (entry === undefined || drafts.length !== 1) throw new Error(`${drafts.length} contacts`);
  return { ...entry, faults };
}
const draftOf = (version: string, ...lines: string[]) => only(card(version, ...lines)).draft;

describe('version 2.1', () => {
  it('reads quoted-printable with soft line ends in the named charset', () => {
    const draft = draftOf(
      '2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EA=B9=80;=EB=AF=BC=\r\n=EC=A7=80;;;',
      'FN;CHARSET=EUC-KR;ENCODING=QUOTED-PRINTABLE:=B1=E8=B9=CE=C1=F6',
      'NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0A=\r\nsecond =\r\nend',
      'ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:;;K=F6nigstr. 1;D=FCren;;52349;DE',
    );
    expect(draft).toMatchObject({
      name: '김민지',
      familyName: '김',
      givenName: '민지',
      note: 'first\nsecond end',
      address: { street: 'Königstr. 1', city: 'Düren', postalCode: '52349' },
    });
  });

  it('takes bare types, and commas as commas', () => {
    const draft = draftOf(
      '2.1',
      'N:Doe;John;Richter,James',
      'TEL;WORK;FAX:030 1234567',
      'ORG:A, B',
    );
    expect(draft).toMatchObject({
      name: 'John Richter,James Doe',
      company: 'A, B',
      phones: [{ kind: 'fax' }],
    });
  });

  it('passes over a card inside a card', () => {
    const text = card(
      '2.1',
      'FN:Boss',
      'AGENT:',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN:Assistant',
      'TEL:+1 415 555 0100',
      'END:VCARD',
      'EMAIL:boss@x.example',
    );
    const { draft, faults } = only(text);
    expect(draft).toMatchObject({ name: 'Boss', phones: [], emails: ['boss@x.example'] });
    expect(faults).toEqual([expect.objectContaining({ reason: 'nested', leftOut: false })]);
  });

  it('reads base64 that is not indented, and a photo leaves a note', () => {
    const { draft, faults } = only(
      card('2.1', 'FN:A', 'PHOTO;JPEG;ENCODING=BASE64:', 'AAAA', 'BBBB==', '', 'TITLE:T'),
    );
    expect(draft).toMatchObject({ title: 'T' });
    expect(faults).toEqual([expect.objectContaining({ reason: 'photo', line: 4, leftOut: false })]);
  });
});

describe('versions 3 and 4', () => {
  it('unfold lines, undo escapes and know groups with labels', () => {
    const draft = draftOf(
      '3.0',
      'FN:Lee\\, An',
      ' ders',
      'ORG:Müller\\; Söhne\\, KG;Einkauf;Nord',
      'item1.TEL:+49 30 1234567',
      'item1.X-ABLabel:_$!<WorkFAX>!$_',
      'item2.URL:http\\://a.example',
      'item2.X-ABLabel:_$!<HomePage>!$_',
      'NOTE:one\\ntwo \\\\n C:\\Users',
      'X-PHONETIC-FIRST-NAME:An',
      'item3.X-ABRELATEDNAMES:Kim',
      'item3.X-ABLabel:_$!<Spouse>!$_',
    );
    expect(draft).toMatchObject({
      name: 'Lee, Anders',
      company: 'Müller; Söhne, KG',
      phones: [{ number: '+49301234567', kind: 'fax' }],
      urls: ['http://a.example'],
      note: 'one\ntwo \\n C:\\Users\nDepartment: Einkauf, Nord\nSpouse: Kim\nPhonetic name: An',
    });
  });

  it('order by preference and read parameters in any writing', () => {
    const draft = draftOf(
      '4.0',
      'FN:A',
      'EMAIL;PREF=2:second@x.example',
      'EMAIL;TYPE="work,home";PREF=1:first@x.example',
      'TEL;VALUE=uri;TYPE="voice,cell":tel:+82-10-1234-5678;ext=9',
      'ADR;TYPE=home:;;Home 1;;;;',
      'ADR;TYPE=work;LABEL="1 Work St^nTown: \\"x\\"":;;Work 1;;;;',
    );
    expect(draft.emails).toEqual(['first@x.example', 'second@x.example']);
    expect(draft.phones).toEqual([{ number: '+821012345678', kind: 'mobile' }]);
    expect(draft.address?.street).toBe('Work 1');
    expect(draft.note).toContain('Home 1');
    expect(draft.note).toContain('+821012345678 ext. 9');
  });

  it.each([
    ['4.0', 'BDAY:--0307', '--03-07'],
    ['4.0', 'BDAY:19850412T101530Z', '1985-04-12'],
    ['4.0', 'BDAY:1985-04', '1985-04'],
    ['4.0', 'BDAY;VALUE=text:circa 1800', 'circa 1800'],
    ['3.0', 'BDAY;VALUE=date:1985-04-12', '1985-04-12'],
    ['3.0', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07', '--03-07'],
    ['3.0', 'BDAY:1953-10-15T23:10:00Z', '1953-10-15'],
    ['2.1', 'BDAY:19220310', '1922-03-10'],
  ])('%s %s is %s', (version, written, birthday) => {
    expect(draftOf(version, 'FN:A', written).birthday).toBe(birthday);
  });
  it('leave out a birthday that is no day, and say so', () => {
    const { draft, faults } = only(card('3.0', 'FN:A', 'BDAY:1985-02-30'));
    expect(draft.birthday).toBeNull();
    expect(faults).toEqual([expect.objectContaining({ reason: 'date', text: '1985-02-30' })]);
  });

  it('know companies, and leave out lists of cards', () => {
    const company = only(card('4.0', 'KIND:org', 'FN:두루빛식품', 'EMAIL:info@durubit.example'));
    expect(company).toMatchObject({ kind: 'company', draft: { company: '두루빛식품' } });
    const list = readCards(card('4.0', 'KIND:group', 'FN:Friends', 'MEMBER:urn:uuid:1'));
    expect(list.drafts).toEqual([]);
    expect(list.faults).toEqual([
      expect.objectContaining({ reason: 'group', text: 'Friends', leftOut: true }),
    ]);
  });

  it('take LinkedIn from the place meant for it, and from links', () => {
    expect(
      draftOf('3.0', 'FN:A', 'X-SOCIALPROFILE;type=linkedin:https://linkedin.com/in/An-Na/'),
    ).toMatchObject({ linkedin: { slug: 'an-na', memberId: null }, urls: [] });
    expect(draftOf('3.0', 'FN:A', 'URL:https://de.linkedin.com/in/bo')).toMatchObject({
      linkedin: { slug: 'bo' },
      urls: ['https://de.linkedin.com/in/bo'],
    });
  });
});

describe('hostile and broken cards', () => {
  it('leave out what says nothing, and keep what the file cut off', () => {
    const { drafts, faults } = readCards(
      `${card('3.0', 'NOTE:nobody')}BEGIN:VCARD\nVERSION:3.0\nFN:Cut\nEMAIL:cut@x.exa`,
    );
    expect(drafts.map(({ draft }) => draft.name)).toEqual(['Cut']);
    expect(faults.map(({ reason, line, leftOut }) => [reason, line, leftOut])).toEqual([
      ['noName', 1, true],
      ['unclosed', 5, false],
    ]);
  });

  it('name the line that is none', () => {
    const { faults } = only(card('3.0', 'FN:A', 'no property at all', 'TITLE:T'));
    expect(faults).toEqual([expect.objectContaining({ reason: 'syntax', line: 4 })]);
  });

  it('cut what no record could hold, and say so', () => {
    const { draft, faults } = only(
      card('3.0', `FN:${'x'.repeat(5000)}`, `NOTE:${'y'.repeat(9000)}`),
    );
    expect([draft.name.length, draft.note?.length]).toEqual([200, 4000]);
    expect(faults.map(({ field }) => field)).toEqual(['name', 'note']);
    const many = Array.from({ length: 30 }, (_, at) => `EMAIL:a${at}@x.example`);
    expect(only(card('3.0', 'FN:A', ...many)).draft.emails).toHaveLength(20);
  });

  it('bring no keys of their own', () => {
    const draft = draftOf('3.0', 'FN:A', '__proto__:x', 'CONSTRUCTOR;__PROTO__=y:z');
    expect(Object.getPrototypeOf(draft)).toBe(Object.prototype);
    expect('x' in draft).toBe(false);
  });

  it('of endless line ends and signs are read in little time', () => {
    const long = 300_000;
    for (const sign of ['\r', '\n ', ' ', ';', '=', '"', ':', '\\', '=\n'])
      readCards(card('3.0', 'FN:A', `NOTE;QUOTED-PRINTABLE${sign.repeat(long)}`, 'TITLE:T'));
  });

  it('never throw', () => {
    const pieces = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'AGENT:',
      'VERSION:2.1',
      'FN:A',
      'N;QUOTED-PRINTABLE:=E',
      ' =',
      'TEL;"',
      'ORG:\\',
      'BDAY:--',
      'EMAIL;ENCODING=b:!!',
      '',
      ':',
      ';;=',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (lines) => {
        readCards(lines.join('\r\n'));
      }),
    );
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void readCards(text)));
  });
});

describe('jCard', () => {
  const jcard = [
    'vcard',
    [
      ['version', {}, 'text', '4.0'],
      ['fn', {}, 'text', 'Simon Perreault'],
      ['n', {}, 'text', ['Perreault', 'Simon', '', '', ['ing. jr', 'M.Sc.']]],
      ['bday', {}, 'date-and-or-time', '--02-03'],
      ['org', { type: 'work' }, 'text', 'Viagenie'],
      [
        'adr',
        { type: 'work' },
        'text',
        ['', 'Suite D2-630', '2875 Laurier', 'Quebec', 'QC', 'G1V 2M2', 'Canada'],
      ],
      ['tel', { type: ['work', 'voice'], pref: '1' }, 'uri', 'tel:+1-418-656-9254;ext=102'],
      ['email', { type: 'work' }, 'text', 'simon.perreault@viagenie.ca'],
    ],
  ];
  it('reads one card and lists of them', () => {
    const one = readJcard(jcard);
    const two = readJcard([jcard, jcard, ['vcard', 'broken']]);
    if (!one.ok || !two.ok) throw new Error('not read');
    expect(one.value.drafts[0]?.draft).toMatchObject({
      name: 'Simon Perreault',
      familyName: 'Perreault',
      birthday: '--02-03',
      company: 'Viagenie',
      phones: [{ number: '+14186569254', kind: 'work' }],
      address: { street: '2875 Laurier, Suite D2-630', city: 'Quebec', country: 'Canada' },
    });
    expect(two.value.drafts).toHaveLength(2);
    expect(two.value.faults).toEqual([expect.objectContaining({ line: 3, leftOut: true })]);
  });
  it('refuses anything else', () => {
    for (const value of [null, {}, [], ['vevent'], 'vcard'])
      expect(readJcard(value).ok).toBe(false);
  });
});

const folder = sharedPath('fixtures', 'vcard');
describe.skipIf(folder === null)('cards of real programs', () => {
  const text = (name: string): string => {
    const bytes = readFileSync(`${folder}/${name}.vcf`);
    return decode(bytes, guessEncoding(bytes)) ?? '';
  };
  const files: [string, number][] = [
    ['John_Doe_ANDROID', 6],
    ['John_Doe_EVOLUTION', 1],
    ['John_Doe_GMAIL', 1],
    ['John_Doe_IPHONE', 1],
    ['John_Doe_MS_OUTLOOK', 1],
    ['gmail-list', 3],
    ['gmail-single', 1],
    ['outlook-2007', 1],
    ['rfc2426-example', 2],
    ['rfc6350-example', 1],
  ];
  it.each(files)('%s holds %d', (name, count) => {
    expect(looksLikeCards(text(name))).toBe(true);
    const { drafts, faults } = readCards(text(name));
    expect(drafts).toHaveLength(count);
    expect(faults.filter(({ leftOut, reason }) => leftOut || reason === 'syntax')).toEqual([]);
    for (const version of ['3.0', '4.0'] as const) {
      const back = readCards(drafts.map(({ draft }) => writeCard(draft, version)).join(''));
      expect(back.faults).toEqual([]);
      expect(back.drafts.map(({ draft }) => draft)).toEqual(drafts.map(({ draft }) => draft));
    }
  });
  it('reads what the phone wrote', () => {
    expect(only(text('John_Doe_IPHONE')).draft).toMatchObject({
      name: 'Mr. John Richter James Doe Sr.',
      familyName: 'Doe',
      company: 'IBM',
      title: 'Money Counter',
      emails: ['john.doe@ibm.com'],
      birthday: '2012-06-06',
      urls: ['http://www.ibm.com'],
    });
    expect(only(text('outlook-2007')).draft).toMatchObject({
      company: 'TheCompany',
      birthday: '1922-03-10',
      address: { city: 'New York', postalCode: '99999', country: 'USA' },
    });
  });

  it('leaves a list of people out under the name that Apple gives it', () => {
    const file = readCards(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Sales team',
        'X-ADDRESSBOOKSERVER-KIND:group',
        'END:VCARD',
      ].join('\n'),
    );
    expect(file.drafts).toEqual([]);
    expect(file.faults).toMatchObject([{ reason: 'group', text: 'Sales team', leftOut: true }]);
  });
});
