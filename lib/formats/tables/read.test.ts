import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedPath } from '../../../tests/support/shared';
import type { DateOrder } from '../import/values';
import { readText } from '../table';
import { readContactTable, recognise, type TableContacts } from './read';

function read(text: string, dateOrder: DateOrder | null = null): TableContacts {
  const table = readText(text, 'utf-8');
  if (!table.ok) throw new Error(table.error.message);
  const { columns, rows } = table.value;
  const file = readContactTable(columns, rows, { layouts: null, mapping: null, dateOrder });
  if (!file.ok) throw new Error(file.error.message);
  return file.value;
}
const people = (file: TableContacts) => file.drafts.map(({ draft }) => draft);

describe('a table of Google', () => {
  const text = `First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Website 1 - Label,Website 1 - Value
Petra,Anna,Vellmar,Pia,Vellmar Pumpen,Einkauf,--03-07,"Two
lines",https://lh3.example/p,* myContacts ::: Messe,Home,pv@gmail.example ::: p2@gmail.example,* Work,petra@vellmar.example,Mobile,0151 23456789 ::: 0151 23456780,Work Fax,030 1234567,Work ::: ,Am Kai 1 ::: Am Ring 2,Berlin ::: Köln,,10115 ::: 50667,DE ::: DE,LinkedIn,https://www.linkedin.com/in/petra-v
`;
  it('gives every value of a cell, preferred ones first', () => {
    const file = read(text);
    expect(file.layout).toBe('google');
    expect(people(file)[0]).toMatchObject({
      name: 'Petra Anna Vellmar',
      givenName: 'Petra',
      familyName: 'Vellmar',
      company: 'Vellmar Pumpen',
      title: 'Einkauf',
      birthday: '--03-07',
      emails: ['petra@vellmar.example', 'pv@gmail.example', 'p2@gmail.example'],
      phones: [
        { number: '+4915123456789', kind: 'mobile' },
        { number: '+4915123456780', kind: 'mobile' },
        { number: '+49301234567', kind: 'fax' },
      ],
      address: { street: 'Am Kai 1', city: 'Berlin', region: null, postalCode: '10115' },
      linkedin: { slug: 'petra-v', memberId: null },
      note: 'Two\nlines\nNickname: Pia\nLabels: Messe\nWork :::: Am Ring 2, Köln, 50667, DE',
    });
    expect(file.passedOver).toEqual(['Photo']);
    expect(file.faults).toEqual([]);
  });

  it('of the older layout is read the same way', () => {
    const file = read(
      'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title\n"Zoë, Smith",Zoë,,Smith,* myContacts,* Home,zoe@x.example ::: z@x.example,Mobile,+44 20 7946 0018,Unicode Works,Engineer\n',
    );
    expect(file.layout).toBe('google-old');
    expect(people(file)[0]).toMatchObject({
      name: 'Zoë, Smith',
      emails: ['zoe@x.example', 'z@x.example'],
      company: 'Unicode Works',
      note: null,
    });
  });
});

describe('a table of LinkedIn', () => {
  const notes = 'Notes:\r\n"When exporting your connection data, you may notice, that …"\r\n\r\n';
  it.each([
    [
      'new',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nMin-ji,Kim,https://www.linkedin.com/in/minji-kim,,두루빛식품,Buyer,12 Mar 2021\r\n,,,,,,\r\n',
    ],
    [
      'old',
      'First Name,Last Name,Email Address,Company,Position,Connected On,URL\r\nMin-ji,Kim,,두루빛식품,Buyer,12 Mar 2021,https://www.linkedin.com/in/minji-kim\r\n,,,,,,\r\n',
    ],
  ])('in its %s order of columns', (_, table) => {
    const file = read(notes + table);
    expect(file.layout).toBe('linkedin');
    expect(file.drafts).toHaveLength(1);
    expect(file.faults).toEqual([]);
    expect(file.drafts[0]).toMatchObject({
      line: 5,
      draft: {
        name: 'Min-ji Kim',
        company: '두루빛식품',
        title: 'Buyer',
        emails: [],
        linkedin: { slug: 'minji-kim', memberId: null },
        urls: ['https://www.linkedin.com/in/minji-kim'],
        note: 'Connected On: 2021-03-12',
      },
    });
  });
  it('names rows of people who closed their account', () => {
    const file = read(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n,,,,,,01 Jan 2023\n',
    );
    expect(file.faults).toEqual([
      { line: 2, field: null, reason: 'noName', text: '', leftOut: true },
    ]);
  });
});

describe('a table of Outlook', () => {
  const row = (columns: Record<string, string>) => {
    const quoted = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
    return `${quoted(Object.keys(columns))}\r\n${quoted(Object.values(columns))}\r\n`;
  };
  const base = {
    Title: 'Dr.',
    'First Name': 'Greta',
    'Last Name': 'Lind',
    Company: 'Norvik AS',
    'Job Title': 'CTO',
    'Business Street': 'Kai 1',
    'Business Street 2': 'Haus B',
    'Business City': 'Bergen',
    'Business Postal Code': '5003',
    'Business Country': 'Norway',
    'Home City': 'Voss',
    'Business Phone': '55 12 34 56',
    'Mobile Phone': '+47 412 34 567',
    'Business Fax': '55 12 34 57',
    'E-mail Address': 'greta@norvik.example',
    'E-mail Type': 'SMTP',
    'E-mail 2 Address': '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=x',
    Priority: 'Normal',
    Anniversary: '0/0/00',
    Spouse: 'Ola',
    'Web Page': 'https://norvik.example',
  };
  it('of older Windows versions is read', () => {
    const file = read(row({ ...base, Birthday: '3/17/1980' }));
    expect(file.layout).toBe('outlook');
    expect(people(file)[0]).toMatchObject({
      name: 'Dr. Greta Lind',
      title: 'CTO',
      birthday: '1980-03-17',
      emails: ['greta@norvik.example'],
      phones: [
        { number: '+4741234567', kind: 'mobile' },
        { number: '+4755123456', kind: 'work' },
        { number: '+4755123457', kind: 'fax' },
      ],
      address: { street: 'Kai 1, Haus B', city: 'Bergen', country: 'Norway' },
      note: 'Spouse: Ola\nAddress (home): Voss',
      urls: ['https://norvik.example'],
    });
    expect(file.faults).toEqual([expect.objectContaining({ reason: 'email', leftOut: false })]);
    expect(file.passedOver).toEqual([]);
  });
  it('asks how a day is meant where the file does not say', () => {
    const text = row({ ...base, Birthday: '3/7/1980', IMAddress: 'x' });
    const open = read(text);
    expect(open).toMatchObject({ layout: 'outlook-com', dateOrder: { ambiguous: true } });
    expect(people(open)[0]?.birthday).toBeNull();
    expect(open.faults).toContainEqual(
      expect.objectContaining({ reason: 'dateOrder', field: 'Birthday', text: '3/7/1980' }),
    );
    expect(people(read(text, 'mdy'))[0]?.birthday).toBe('1980-03-07');
    expect(people(read(text, 'dmy'))[0]?.birthday).toBe('1980-07-03');
  });
});

describe('a table of HubSpot', () => {
  it.each([
    ['2024-03-12 09:14', '2024-03-12'],
    ['3/2/2024 2:30 PM', '2024-03-02'],
  ])('with days such as %s', (written, day) => {
    const file = read(
      `Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Lifecycle Stage,Contact owner,Create Date\n901,Gaëlle,Perrin,g@perrin.fr,04 50 11 22 33,Buyer,Fromagerie Perrin,Customer,Inès,${written}\n`,
    );
    expect(file).toMatchObject({ layout: 'hubspot', dateOrder: { ambiguous: false }, faults: [] });
    expect(people(file)[0]).toMatchObject({
      name: 'Gaëlle Perrin',
      companyDomain: 'perrin.fr',
      phones: [{ number: '+33450112233', kind: 'work' }],
      note: `Lifecycle Stage: Customer\nContact owner: Inès\nCreate Date: ${day}`,
    });
  });
});

describe('any other table', () => {
  it('is read as its header suggests', () => {
    const file = read(
      '성명;이메일;회사;휴대폰\n김민지;minji@x.kr, Kim <m2@x.kr>;두루빛식품;010-1234-5678\n',
    );
    expect(file.layout).toBe('mapped');
    expect(people(file)[0]).toMatchObject({
      name: '김민지',
      emails: ['minji@x.kr', 'm2@x.kr'],
      company: '두루빛식품',
      phones: [{ number: '+821012345678', kind: 'mobile' }],
    });
  });
  it('is refused where nothing says who a row is', () => {
    const table = readText('a,b\n1,2\n', 'utf-8');
    if (!table.ok) throw new Error('no table');
    const { columns, rows } = table.value;
    const choices = { layouts: null, mapping: null, dateOrder: null };
    expect(readContactTable(columns, rows, choices)).toMatchObject({ ok: false });
  });
  it('leaves out rows that are wrong, each with line, field and reason', () => {
    const file = read(
      `Name,Email,Note\nA,a@x.example,'=cmd\nB,not an address,\n,,only a note\nC,c@x.example,n,too,many\n${'D'.repeat(300)},d@x.example,\n`,
    );
    expect(people(file).map(({ name, note }) => [name, note])).toEqual([['A', '=cmd']]);
    expect(
      file.faults
        .filter(({ leftOut }) => leftOut)
        .map(({ line, field, reason }) => [line, field, reason]),
    ).toEqual([
      [3, 'Email', 'email'],
      [4, null, 'noName'],
      [5, null, 'cells'],
      [6, 'name', 'tooLong'],
    ]);
  });
  it('of hostile cells is read in little time and left out', () => {
    const long = 300_000;
    const cells = ['@'.repeat(long), ' '.repeat(long), `x${' '.repeat(long)}1/2`, '+'.repeat(long)];
    const rows = cells.map((cell) => `"A","${cell}<","${cell}","${cell}"`).join('\n');
    const file = read(`First Name,E-mail Address,Last Name,Birthday,Business Phone\n${rows}\n`);
    expect(
      file.drafts.length + file.faults.filter(({ leftOut }) => leftOut).length,
    ).toBeGreaterThan(3);
  });
  it('knows no layout where columns only look like one', () => {
    expect(recognise(['First Name', 'Last Name', 'Email'])).toBeNull();
    expect(recognise(['__proto__', 'constructor', 'Record ID'])).toBeNull();
  });
});

const folder = sharedPath('fixtures', 'csv');
describe.skipIf(folder === null)('tables of real programs', () => {
  it.each([
    ['google-contacts-current-layout', 'google', ['Robert Smith']],
    ['google-contacts-old-layout', 'google-old', ['Jerry Mathis', 'Zoë, Smith']],
    ['hubspot-contacts', 'hubspot', ['Gaëlle Perrin', 'Claire Durand']],
    [
      'linkedin-connections-real-preamble',
      'linkedin',
      ['Priya Sharma', 'Rahul Iyer', 'Priya Sharma', 'Anita Rao'],
    ],
    ['outlook-classic-header', 'outlook', []],
  ])('%s is of %s', (name, layout, names) => {
    const file = read(readFileSync(`${folder}/${name}.csv`, 'utf8'));
    expect(file.layout).toBe(layout);
    expect(people(file).map((draft) => draft.name)).toEqual(names);
  });
  it('give several addresses and numbers of one cell', () => {
    const [robert] = people(
      read(readFileSync(`${folder}/google-contacts-current-layout.csv`, 'utf8')),
    );
    expect(robert).toMatchObject({
      emails: ['rob@acme.example', 'bob@gmail.com'],
      birthday: '--03-07',
      phones: [{ number: '+14155550134' }, { number: '+14155550135' }, {}],
      address: { street: '12 Elm St', city: 'Springfield', postalCode: '94110', country: 'US' },
    });
  });

  it('calls nobody by an address because the word above the names is not known', () => {
    const table = readText('Benämning,Email\nJane Doe,j@a.example\n', 'utf-8');
    if (!table.ok) throw new Error('no table');
    const { columns, rows } = table.value;
    const choices = { layouts: null, mapping: null, dateOrder: null };
    expect(readContactTable(columns, rows, choices)).toMatchObject({
      ok: false,
      error: { where: 'header', message: expect.stringContaining('Benämning') },
    });
  });

  it('parts the addresses of every list, and refuses what is none', () => {
    const table = readText(
      'Record ID,First Name,Last Name,Email\n1,Bo,Roe,bo@a.example;bo2@a.example\n2,Cy,Roe,x@y\n',
      'utf-8',
    );
    if (!table.ok) throw new Error('no table');
    const { columns, rows } = table.value;
    const file = readContactTable(columns, rows, { layouts: null, mapping: null, dateOrder: null });
    if (!file.ok) throw new Error(file.error.message);
    expect(file.value.drafts.map(({ draft }) => draft.emails)).toEqual([
      ['bo@a.example', 'bo2@a.example'],
    ]);
    expect(file.value.faults).toMatchObject([{ line: 3, reason: 'email', leftOut: true }]);
  });
});
