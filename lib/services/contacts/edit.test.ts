import { describe, expect, it } from 'vitest';
import { draftOf, id, testBook, testClock } from '../../../tests/support/book';
import { draftOf as exportDraft } from '../../formats/export/row';
import { writeExport } from '../../formats/export/write';
import type { Book, CommandArgs } from '../book';
import { buildCard } from '../card/card';
import { execute, executeUndo } from '../commands';

const contactId = id();
const companyId = id();
const source = { how: 'signature' as const, url: 'https://mail.example/1' };

async function known(): Promise<{ book: Book; clock: ReturnType<typeof testClock> }> {
  const clock = testClock('2026-03-12');
  const book = testBook(clock);
  const added = await execute(book, 'contact.add', {
    commandId: id(),
    contactId,
    draft: draftOf('Ana Silva', ['ana@porto.example'], {
      givenName: 'Ana',
      familyName: 'Silva',
      title: 'Buyer',
      phones: [{ number: '+351220000001', kind: 'work' }],
      companyDomain: 'porto.example',
      sources: {
        name: 'signature',
        emails: 'signature',
        title: 'signature',
        phones: 'signature',
        company: 'signature',
      },
      sourceUrl: source.url,
    }),
    company: { kind: 'new', companyId, name: 'Porto SA' },
  });
  expect(added).toMatchObject({ ok: true });
  return { book, clock };
}

const contactOf = async (book: Book) => {
  const row = await book.db.rows('contacts').get(contactId);
  if (!row) throw new Error('no contact');
  return row.record;
};

const edit = (book: Book, changes: CommandArgs<'contact.edit'>['changes'], commandId = id()) =>
  execute(book, 'contact.edit', { commandId, contactId, changes });

describe('editing a contact', () => {
  it('keeps source and date of what is sent along unchanged, and marks what changed as typed', async () => {
    const { book, clock } = await known();
    const before = await contactOf(book);
    clock.set('2026-10-01');
    const { phones } = before;
    await edit(book, { title: 'Head', emails: ['ana@porto.example'], phones, note: null });
    const { provenance, title } = await contactOf(book);
    expect(title).toBe('Head');
    expect(provenance.title).toMatchObject({ how: 'typed', url: null });
    expect(provenance.title?.verifiedAt).toBeGreaterThan(Date.parse('2026-10-01'));
    for (const field of ['name', 'emails', 'phones'])
      expect(provenance[field], field).toEqual(before.provenance[field]);
    expect(provenance).not.toHaveProperty('note');
  });

  it('writes nothing when nothing is another value', async () => {
    const { book } = await known();
    const before = await contactOf(book);
    expect(await edit(book, { name: ' Ana Silva ', title: 'Buyer' })).toMatchObject({
      ok: true,
      value: { undoId: null },
    });
    expect(await contactOf(book)).toEqual(before);
  });

  it.each([
    ['Joana Silva', 'Joana', 'Silva'],
    ['Ana Reis', 'Ana', 'Reis'],
    ['王小明', '小明', '王'],
    ['Cher', null, null],
  ])(
    'brings the parts along when only the whole name is given: %s',
    async (name, given, family) => {
      const { book } = await known();
      await edit(book, { name });
      expect(await contactOf(book)).toMatchObject({ name, givenName: given, familyName: family });
    },
  );

  it('takes parts that are given as they are', async () => {
    const { book } = await known();
    await edit(book, { name: 'Ana Sofia Reis', givenName: 'Ana Sofia', familyName: 'Reis' });
    const contact = await contactOf(book);
    expect(contact).toMatchObject({ givenName: 'Ana Sofia', familyName: 'Reis' });
    expect(contact.provenance.name).toMatchObject({ how: 'typed' });
  });

  it('exports the corrected name whole and in parts', async () => {
    const { book } = await known();
    await edit(book, { name: 'Ana Reis' });
    const row = { draft: exportDraft(await contactOf(book), null), tier: null, grade: null };
    for (const format of ['csv', 'google', 'vcard3', 'vcard4', 'json'] as const) {
      const file = [...writeExport(format, [row])].join('');
      expect(file, format).toContain('Reis');
      expect(file, format).not.toContain('Silva');
    }
  });
});

describe('editing a company', () => {
  it('keeps the source of what is unchanged', async () => {
    const { book } = await known();
    const companyOf = async () => (await book.db.rows('companies').get(companyId))?.record;
    const before = await companyOf();
    await execute(book, 'company.edit', {
      commandId: id(),
      companyId,
      changes: { name: 'Porto SA', domains: ['porto.example'], phone: '+351 22' },
    });
    const after = await companyOf();
    expect(before?.provenance.name).toMatchObject({ how: 'signature' });
    expect(after?.provenance.name).toEqual(before?.provenance.name);
    expect(after?.provenance).not.toHaveProperty('domains');
    expect(after?.provenance.phone).toMatchObject({ how: 'typed' });
  });
});

describe('what nobody looked at for half a year', () => {
  const stale = async (book: Book) => (await buildCard(book, { contactId }))?.stale;

  it('is named by the card until it is confirmed, keeps its source, and comes back with an undo', async () => {
    const { book, clock } = await known();
    expect(await stale(book)).toEqual([]);
    clock.set('2026-10-01');
    expect(await stale(book)).toEqual(['name', 'title', 'company', 'emails', 'phones']);
    const commandId = id();
    const fields = ['title', 'emails'];
    await execute(book, 'profile.verify', { commandId, kind: 'contact', id: contactId, fields });
    expect(await stale(book)).toEqual(['name', 'company', 'phones']);
    expect((await contactOf(book)).provenance.title).toMatchObject(source);
    await executeUndo(book, { commandId: id(), undoId: commandId });
    expect(await stale(book)).toEqual(['name', 'title', 'company', 'emails', 'phones']);
    const set = (staleDays: number) =>
      execute(book, 'settings.change', { commandId: id(), changes: { staleDays } });
    expect(await set(3000)).toMatchObject({ ok: true });
    expect(await buildCard(book, { contactId })).toMatchObject({ stale: [], staleDays: 3000 });
    expect(await set(1)).toMatchObject({ ok: true });
    expect(await stale(book)).toHaveLength(5);
  });

  it('counts as looked at when it is read again and found the same', async () => {
    const { book, clock } = await known();
    clock.set('2026-10-01');
    const draft = draftOf('Ana Silva', [], {
      title: 'Buyer',
      sources: { title: 'linkedin', name: 'linkedin' },
    });
    await execute(book, 'contact.extend', { commandId: id(), contactId, draft });
    expect(await stale(book)).toEqual(['company', 'emails', 'phones']);
    expect((await contactOf(book)).provenance.title).toMatchObject(source);
  });

  it('is a matter of the company where no person is shown', async () => {
    const { book, clock } = await known();
    clock.set('2026-10-01');
    const card = await buildCard(book, { companyId });
    expect(card?.stale).toEqual(['name', 'domains']);
  });

  it('refuses to confirm what is not there', async () => {
    const { book } = await known();
    const args = { commandId: id(), kind: 'company' as const, id: companyId, fields: ['phone'] };
    expect(await execute(book, 'profile.verify', args)).toMatchObject({
      ok: false,
      error: { code: 'bad-input', where: 'phone' },
    });
  });
});

describe('a number typed by hand', () => {
  it('is kept so that it can be dialled from anywhere, by the country of what else is known', async () => {
    const { book } = await known();
    const typed = [
      { number: '+351220000001', kind: 'work' as const },
      { number: '912 345 678', kind: 'mobile' as const },
      { number: 'ask for Rui', kind: 'other' as const },
    ];
    await edit(book, { phones: typed });
    expect((await contactOf(book)).phones.map(({ number }) => number)).toEqual([
      '+351220000001',
      '+351912345678',
      'ask for Rui',
    ]);
  });
});
