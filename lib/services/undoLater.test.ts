import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, id, testBook } from '../../tests/support/book';
import { conversation } from '../../tests/support/stage';
import { dayOf } from '../db/clock';
import { quarterOf } from '../domain/quarter';
import { pageFactsSchema } from '../schema/page';
import type { Result } from '../schema/result';
import { lookupBadges } from './badges/lookup';
import type { Book, CommandArgs } from './book';
import { buildCard } from './card/card';
import { execute, executeMailLog, executeUndo, type PlainCommand } from './commands';

let book: Book;
let company: string;
let ana: string;

beforeEach(async () => {
  book = testBook();
  [company, ana] = [id(), id()];
  await run('contact.add', {
    commandId: id(),
    contactId: ana,
    draft: draftOf('Ana Silva', ['ana@porto.example', 'silva@web.example']),
    company: { kind: 'new', companyId: company, name: 'Porto Lda' },
  });
});

function valued<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Runs a command; answers what takes it back. */
async function run<Name extends PlainCommand>(
  name: Name,
  args: CommandArgs<Name>,
): Promise<string> {
  return valued(await execute(book, name, args)).undoId ?? '';
}
const undo = async (undoId: string): Promise<string> =>
  valued(await executeUndo(book, { commandId: id(), undoId })).undoId ?? '';
const contact = async (contactId: string) =>
  (await book.db.rows('contacts').get(contactId))?.record;

describe('somebody put back whose company was deleted meanwhile', () => {
  it('stands alone, as its other people do', async () => {
    const back = await run('contact.delete', { commandId: id(), contactId: ana });
    await run('company.delete', { commandId: id(), companyId: company });
    await undo(back);
    expect(await contact(ana)).toMatchObject({ name: 'Ana Silva', companyId: null });
    expect(await buildCard(book, { contactId: ana })).toMatchObject({
      customerId: ana,
      company: null,
    });
    expect(await lookupBadges(book, ['ana@porto.example'], [])).toMatchObject([
      { contactId: ana, customerId: ana, company: null },
    ]);
  });

  it('stands alone too where only their company is put back', async () => {
    const back = await run('contact.move', {
      commandId: id(),
      contactId: ana,
      company: { kind: 'none' },
    });
    await run('company.delete', { commandId: id(), companyId: company });
    await undo(back);
    expect(await contact(ana)).toMatchObject({ companyId: null });
  });

  it('comes back with it where one command took both', async () => {
    const back = await run('company.delete', { commandId: id(), companyId: company });
    expect(await contact(ana)).toMatchObject({ companyId: null });
    await undo(back);
    expect(await contact(ana)).toMatchObject({ companyId: company });
  });
});

describe('an address that somebody else was given meanwhile', () => {
  it('stays with them: it belongs to one person only', async () => {
    const before = await contact(ana);
    const back = await run('contact.delete', { commandId: id(), contactId: ana });
    const other = id();
    await run('contact.add', {
      commandId: id(),
      contactId: other,
      draft: draftOf('Ana Souza', ['ana@porto.example']),
      company: { kind: 'none' },
    });
    const again = await undo(back);
    const emails = [{ address: 'silva@web.example', key: 'silva@web.example' }];
    expect(await contact(ana)).toEqual({ ...before, emails });
    expect(await lookupBadges(book, ['ana@porto.example', 'silva@web.example'], [])).toMatchObject([
      { contactId: other },
      { contactId: ana },
    ]);
    await undo(again);
    expect(await contact(ana)).toEqual({
      ...before,
      deletedAt: expect.any(Number),
      updatedAt: expect.any(Number),
    });
  });

  it('is nobody else’s when the one who has it is the one put back', async () => {
    const back = await run('contact.edit', {
      commandId: id(),
      contactId: ana,
      changes: { emails: ['silva@web.example'] },
    });
    await undo(back);
    expect((await contact(ana))?.emails).toHaveLength(2);
  });
});

describe('what is in the book once only and came anew meanwhile', () => {
  const conflict = { ok: false, error: { code: 'conflict' } };

  it('stays: a quarter is rated once', async () => {
    const rate = () => {
      const answers = { fulfilmentRate: 99, onTimeRate: 99, badDebtRate: 0 };
      const quarter = quarterOf(dayOf(book.clock));
      return { commandId: id(), ratingId: id(), customerId: company, quarter, answers };
    };
    const back = await undo(await run('rating.save', rate()));
    await run('rating.save', rate());
    expect(await executeUndo(book, { commandId: id(), undoId: back })).toMatchObject(conflict);
    const rows = await book.db.rows('ratings').toArray();
    expect(rows.filter(({ record }) => record.deletedAt === undefined)).toHaveLength(1);
  });

  it('stays: a mail is logged once', async () => {
    const { url, reading } = conversation();
    if (!reading.ok) throw new Error('unreadable');
    const page = { url, facts: pageFactsSchema.parse(reading.value) };
    const log = () => executeMailLog(book, { commandId: id() }, page);
    const back = await undo(valued(await log()).undoId ?? '');
    valued(await log());
    expect(await executeUndo(book, { commandId: id(), undoId: back })).toMatchObject(conflict);
    expect(await book.db.rows('interactions').count()).toBe(1);
  });
});
