import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, id, testBook } from '../../../tests/support/book';
import { replaceRecords } from '../../../tests/support/replaceRecords';
import { knowAna, type Stage, stage } from '../../../tests/support/stage';
import { dumpAll } from '../../db/tables';
import { readBackup } from '../../formats/backup/read';
import { writeBackup } from '../../formats/backup/write';
import type { ReportedFacts } from '../../schema/page';
import { execute, executeMailLog, executeUndo } from '../commands';
import { bookStats } from '../search/stats';
import { buildTimeline } from '../timeline/timeline';

let on: Stage;
let porto: string;
let ana: string;
let norvik: string;
let aksel: string;
/** A person without a company. */
let ruth: string;
let mailCommand: string;

const party = (email: string) => ({ email, name: null });
const facts: ReportedFacts = {
  site: 'gmail',
  view: 'conversation',
  account: 'me@rep.example',
  own: ['me@rep.example'],
  thread: { id: 't', subject: 'Joint delivery' },
  mailbox: null,
  messages: [
    {
      id: 'm1',
      from: party('ana@porto.example'),
      to: [party('me@rep.example'), party('aksel@norvik.example')],
      cc: [party('ruth@gmail.example'), party('info@norvik.example')],
      bcc: [],
      date: 1_790_000_000_000,
      dated: null,
      text: null,
      draft: false,
    },
  ],
  people: [],
  drafts: [],
};

async function know(name: string, email: string, domain: string | null) {
  const [contactId, companyId] = [id(), id()];
  await on.ask('contact.add', {
    commandId: id(),
    contactId,
    draft: draftOf(name, [email], { companyDomain: domain }),
    company: domain === null ? { kind: 'none' } : { kind: 'new', companyId, name: domain },
  });
  return { contactId, companyId };
}

beforeEach(async () => {
  on = stage();
  ({ contactId: ana, companyId: porto } = await knowAna(on));
  ({ contactId: aksel, companyId: norvik } = await know(
    'Aksel Tunheim',
    'aksel@norvik.example',
    'norvik.example',
  ));
  ({ contactId: ruth } = await know('Ruth Adeyemi', 'ruth@gmail.example', null));
  mailCommand = id();
  const done = await executeMailLog(
    on.book,
    { commandId: mailCommand },
    { url: 'https://mail.google.com/', facts },
  );
  expect(done).toMatchObject({ ok: true });
});

/** Subjects in a customer's history, by both ways of asking for it, which must agree. */
async function history(customerId: string, contactId: string | null = null): Promise<string[]> {
  const ask = async (kinds: ('mail-received' | 'call')[]) =>
    await buildTimeline(on.book.db, {
      ...{ customerId, contactId, kinds, search: '', before: null, limit: 10 },
    });
  const whole = await ask([]);
  const filtered = await ask(['mail-received', 'call']);
  expect(filtered.entries).toEqual(whole.entries);
  expect(whole.total).toBe(whole.entries.length);
  return whole.entries.map(({ title }) => title);
}

const only = async () => (await on.book.db.rows('interactions').toArray()).map((row) => row.record);

describe('a mail with people of several customers', () => {
  it('stands in the history of each, once, and counts once', async () => {
    for (const customer of [porto, norvik, ruth])
      expect(await history(customer)).toEqual(['Joint delivery']);
    expect(await history(norvik, aksel)).toEqual(['Joint delivery']);
    expect(await only()).toMatchObject([
      { customerId: porto, alsoCustomerIds: [norvik, ruth], contactIds: [ana, aksel, ruth] },
    ]);
    expect((await bookStats(on.book.db)).interactions).toBe(1);
  });

  it('tells the histories of all of them that it changed', async () => {
    const [mail] = await only();
    const edited = await execute(on.book, 'interaction.edit', {
      commandId: id(),
      interactionId: mail?.id ?? '',
      changes: { minutes: 5 },
    });
    expect(edited.ok && edited.value.affected.customerIds.toSorted()).toEqual(
      [porto, norvik, ruth].toSorted(),
    );
  });

  it('goes from all when it is deleted or taken back, and comes again', async () => {
    const [mail] = await only();
    const commandId = id();
    await execute(on.book, 'interaction.delete', { commandId, interactionId: mail?.id ?? '' });
    for (const customer of [porto, norvik, ruth]) expect(await history(customer)).toEqual([]);
    await executeUndo(on.book, { commandId: id(), undoId: commandId });
    for (const customer of [porto, norvik, ruth]) expect(await history(customer)).toHaveLength(1);
    await executeUndo(on.book, { commandId: id(), undoId: mailCommand });
    for (const customer of [porto, norvik, ruth]) expect(await history(customer)).toEqual([]);
  });

  it('stays with a company whose person leaves, and goes into a company with a person of their own', async () => {
    const move = (contactId: string, companyId: string) => {
      const commandId = id();
      const company = { kind: 'existing', companyId } as const;
      return execute(on.book, 'contact.move', { commandId, contactId, company }).then(
        () => commandId,
      );
    };
    await move(aksel, porto);
    expect(await history(norvik)).toHaveLength(1);
    const joined = await move(ruth, norvik);
    expect(await history(ruth)).toEqual([]);
    // Both of its places are now the same customer's, who has it once.
    expect(await history(norvik)).toHaveLength(1);
    await executeUndo(on.book, { commandId: id(), undoId: joined });
    expect(await history(ruth)).toHaveLength(1);
    expect(await only()).toMatchObject([{ alsoCustomerIds: [norvik, ruth] }]);
  });

  it('stands once with two companies that became one, and with both when they are taken apart', async () => {
    const mergeId = id();
    const merged = await execute(on.book, 'company.merge', {
      ...{ commandId: id(), mergeId, survivorId: porto, mergedId: norvik, fields: {} },
    });
    expect(merged).toMatchObject({ ok: true });
    expect(await history(porto)).toHaveLength(1);
    expect(await history(norvik)).toEqual([]);
    await execute(on.book, 'merge.undo', { commandId: id(), mergeId });
    expect(await history(porto)).toHaveLength(1);
    expect(await history(norvik)).toHaveLength(1);
    expect(await only()).toMatchObject([{ customerId: porto, alsoCustomerIds: [norvik, ruth] }]);
  });

  it('comes back with all its customers from a backup', async () => {
    const file = await writeBackup(await dumpAll(on.book.db), 1);
    const read = await readBackup(await file.text());
    if (!read.ok) throw new Error(read.error.message);
    const { db } = testBook();
    await replaceRecords(db, read.value.book);
    on.book = { ...on.book, db };
    for (const customer of [porto, norvik, ruth]) expect(await history(customer)).toHaveLength(1);
  });
});
