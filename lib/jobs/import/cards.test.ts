import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import type { JobContext } from '../control';
import { checkImport, runImport } from './jobs';
import { undoImport } from './undo';

const { context, order, contents, close } = testJobs();
afterEach(close);

const cards = new Blob([
  [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Petra Lindqvist',
    'N:Lindqvist;Petra;;;',
    'EMAIL:petra@vellmar.example',
    'ORG:Vellmar Pumpen GmbH',
    'TITLE:Head of Sales',
    'TEL;TYPE=cell:+49 151 12345678',
    'URL:https://www.linkedin.com/in/petra-lindqvist',
    'BDAY:19800229',
    'PHOTO:data:image/png;base64,AAAA',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'NOTE:nobody',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:김민지',
    'EMAIL:minji@hanbit.example',
    'END:VCARD',
    '',
  ].join('\r\n'),
]);

async function done(job: JobContext, file: Blob) {
  const wanted = await order(job, file);
  const checked = await checkImport(job, wanted);
  const written = await runImport(job, wanted);
  if (!checked.ok || !written.ok) throw new Error('the file was not taken');
  return { wanted, checked: checked.value, written: written.value };
}

describe('a file of cards', () => {
  it('is known by itself, tried out, taken in with its faults, and taken back', async () => {
    const job = await context();
    const { wanted, checked, written } = await done(job, cards);
    expect(wanted.kind).toBe('cards');
    expect(checked).toMatchObject({ contacts: { new: 2 }, companies: { new: 1 }, faulty: 1 });
    expect(checked.faults.map(({ reason, taken }) => [reason, taken ?? false]).sort()).toEqual([
      ['noName', false],
      ['photo', true],
    ]);
    expect(written).toMatchObject({ contacts: { new: 2 }, companies: { new: 1 }, faulty: 1 });
    const book = await contents(job);
    expect(book.contacts.find(({ name }) => name === 'Petra Lindqvist')).toMatchObject({
      title: 'Head of Sales',
      birthday: '1980-02-29',
      linkedin: { slug: 'petra-lindqvist' },
      phones: [{ number: '+4915112345678', kind: 'mobile' }],
    });
    const again = await done(job, cards);
    expect(again.written).toMatchObject({ contacts: { new: 0, changed: 0, same: 2 } });
    await undoImport(job, { importId: written.importId });
    expect((await contents(job)).contacts).toEqual([]);
  });

  it("knows a person by the profile alone, and another program's list by its header", async () => {
    const job = await context();
    await done(job, cards);
    const connections = new Blob([
      'Notes:\n"When exporting your connection data, some addresses are missing."\n\n' +
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
        'Petra,Lindqvist,https://www.linkedin.com/in/petra-lindqvist,,Vellmar Pumpen,CEO,14 Mar 2024\n',
    ]);
    const { wanted, written } = await done(job, connections);
    expect(wanted.kind).toBe('cards');
    expect(written).toMatchObject({ contacts: { new: 0, changed: 1 } });
  });
});
