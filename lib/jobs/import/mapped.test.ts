import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import type { JobContext } from '../control';
import { runImport } from './jobs';
import { previewFile } from './preview';

const { context, order, contents, close } = testJobs();
afterEach(close);

const csv = (...lines: string[]) => new Blob([`${lines.join('\n')}\n`]);
const look = async (job: JobContext, file: Blob) => {
  const read = await previewFile(job, { file, encoding: null, kind: null, mapping: null });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
async function taken(job: JobContext, file: Blob, keep = false) {
  const wanted = await order(job, file);
  const { rest } = await look(job, file);
  const done = await runImport(job, {
    ...wanted,
    layout: { ...wanted.layout, ...(keep ? { rest } : {}) },
  });
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}

const file = csv(
  'Vorname,Name,Firma,Abteilung,E-Mail,Telefon,Handy,Telefon privat,Fax,LinkedIn,Webseite,Geburtstag,Land,Sternzeichen',
  'Jürgen,Müller,Müller GmbH,Vertrieb,j@mueller.example,030 1234567,0171 1234567,+49 30 7654321,030 1234568,https://www.linkedin.com/in/jm,https://jm.example,1980-03-04,Deutschland,Löwe',
);

describe('a table of people with all that people have', () => {
  it('is taken in whole: numbers in one form, profile, page, day and department', async () => {
    const job = await context();
    expect(await taken(job, file)).toMatchObject({ faults: [], contacts: { new: 1 } });
    expect((await contents(job)).contacts).toMatchObject([
      {
        name: 'Jürgen Müller',
        givenName: 'Jürgen',
        familyName: 'Müller',
        phones: [
          { number: '+49301234567', kind: 'work' },
          { number: '+491711234567', kind: 'mobile' },
          { number: '+49307654321', kind: 'other' },
          { number: '+49301234568', kind: 'fax' },
        ],
        linkedin: { slug: 'jm' },
        urls: ['https://jm.example', 'https://www.linkedin.com/in/jm'],
        birthday: '1980-03-04',
        note: 'Department: Vertrieb',
      },
    ]);
  });

  it('names the columns nobody reads, and keeps them in the note when asked', async () => {
    const job = await context();
    expect((await look(job, file)).rest).toEqual([{ at: 13, label: 'Sternzeichen' }]);
    await taken(job, file, true);
    expect((await contents(job)).contacts[0]?.note).toBe(
      'Department: Vertrieb\nSternzeichen: Löwe',
    );
  });

  it('does so with the list of another program', async () => {
    const job = await context();
    const list = csv(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On,Shoe size',
      'Jane,Doe,,jane@acme.example,Acme,CEO,12 Mar 2021,41',
    );
    expect((await look(job, list)).rest).toEqual([{ at: 0, label: 'Shoe size' }]);
    await taken(job, list, true);
    expect((await contents(job)).contacts[0]?.note).toContain('Shoe size: 41');
  });

  it('notes a value that is none and takes the row without it', async () => {
    const job = await context();
    const done = await taken(
      job,
      csv('Name,Email,Phone,Birthday,LinkedIn', 'Jane Doe,j@a.example,ask her,someday,none at all'),
    );
    expect(done).toMatchObject({ faulty: 0, contacts: { new: 1 } });
    expect(done.faults.map(({ field, reason, taken: stays }) => [field, reason, stays])).toEqual([
      ['phone', 'phone', true],
      ['birthday', 'date', true],
      ['linkedin', 'shape', true],
    ]);
  });

  it('parts several addresses of a cell and refuses what is none', async () => {
    const job = await context();
    const done = await taken(
      job,
      csv(
        'Name,Email',
        'Bo,bo@acme.example;bo2@acme.example',
        'Ann,"Doe, Ann <ann@acme.example>"',
        'Cy,x@y',
        'Di,<di@acme.example>',
      ),
    );
    expect(done.faults).toMatchObject([{ line: 4, reason: 'email', text: 'x@y' }]);
    expect(
      (await contents(job)).contacts.map(({ emails }) => emails.map(({ address }) => address)),
    ).toEqual([['bo@acme.example', 'bo2@acme.example'], ['ann@acme.example'], ['di@acme.example']]);
  });

  it('takes a row with a broken byte and says so', async () => {
    const job = await context();
    const text = [
      '이름,이메일,회사',
      '김민준,mj@a.example,한빛소프트',
      '이서연,sy@a.example,삼우전자 주식회사',
    ];
    const bytes = new TextEncoder().encode(text.join('\n'));
    const broken = new Blob([bytes, Uint8Array.from([0xff, 0x0a]), '박지훈,jh@a.example,한빛\n']);
    const done = await taken(job, broken);
    expect(done).toMatchObject({ rows: 3, faulty: 0, contacts: { new: 3 } });
    expect(done.faults).toMatchObject([{ line: 3, reason: 'letters', taken: true }]);
  });
});
