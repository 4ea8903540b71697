import { describe, expect, it } from 'vitest';
import { draftOf, id, testBook, testClock } from '../../tests/support/book';
import type { Result } from '../schema/result';
import { lookupBadges } from './badges/lookup';
import type { Book } from './book';
import { buildCard } from './card/card';
import { execute, executeUndo } from './commands';
import { searchBook } from './search/search';
import { buildTimeline } from './timeline/timeline';

function valued<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function addMinji(book: Book) {
  const [contactId, companyId] = [id(), id()];
  const outcome = valued(
    await execute(book, 'contact.add', {
      commandId: id(),
      contactId,
      draft: draftOf('김민지', ['minji@hanbit.example'], { companyDomain: 'hanbit.example' }),
      company: { kind: 'new', companyId, name: '㈜한빛소프트' },
    }),
  );
  return { contactId, companyId, undoId: outcome.undoId ?? '' };
}

const order = (customerId: string, amount: string, orderedOn = '2026-05-10') => ({
  commandId: id(),
  orderId: id(),
  customerId,
  contactId: null,
  number: null,
  orderedOn,
  dueOn: null,
  currency: 'EUR',
  lines: [],
  amount,
  note: null,
});

describe('capture', () => {
  it('knows somebody by an address that was copied with marks nobody sees', async () => {
    const book = testBook();
    const contactId = id();
    valued(
      await execute(book, 'contact.add', {
        commandId: id(),
        contactId,
        draft: draftOf('Ana Silva', ['\u202aana@porto.example\u202c\u200b']),
        company: { kind: 'none' },
      }),
    );
    expect((await book.db.rows('contacts').get(contactId))?.record.emails).toEqual([
      { address: 'ana@porto.example', key: 'ana@porto.example' },
    ]);
    expect(await lookupBadges(book, ['ana@porto.example'], [])).toMatchObject([{ contactId }]);
  });

  it('puts a badge beside the person and beside colleagues of the new company', async () => {
    const book = testBook();
    const { contactId, companyId } = await addMinji(book);
    const [person, colleague, stranger] = await lookupBadges(
      book,
      ['Minji@Hanbit.example', 'other@hanbit.example', 'x@gmail.com'],
      [],
    );
    expect(person).toMatchObject({
      state: 'known',
      contactId,
      customerId: companyId,
      prospect: true,
    });
    expect(colleague).toMatchObject({ state: 'company', contactId: null, customerId: companyId });
    expect(stranger).toMatchObject({ state: 'unknown' });
  });

  it('is found by any part of a Korean name', async () => {
    const book = testBook();
    await addMinji(book);
    expect((await searchBook(book, '민지', 10)).map((hit) => hit.name)).toEqual(['김민지']);
    expect((await searchBook(book, '소프트', 10)).map((hit) => hit.kind).sort()).toEqual([
      'company',
      'contact',
    ]);
  });

  it('refuses an address that somebody else has', async () => {
    const book = testBook();
    await addMinji(book);
    const again = await execute(book, 'contact.add', {
      commandId: id(),
      contactId: id(),
      draft: draftOf('Minji', ['MINJI@hanbit.example']),
      company: { kind: 'none' },
    });
    expect(again).toMatchObject({ ok: false, error: { code: 'duplicate' } });
  });

  it('is taken back with its company', async () => {
    const book = testBook();
    const { undoId } = await addMinji(book);
    valued(await executeUndo(book, { commandId: id(), undoId }));
    const [badge] = await lookupBadges(book, ['minji@hanbit.example'], []);
    expect(badge?.state).toBe('unknown');
    expect(await book.db.badges.count()).toBe(0);
    expect(await book.db.rows('companies').count()).toBe(0);
  });
});

describe('orders', () => {
  it('make a customer of a prospect at once', async () => {
    const book = testBook();
    const { companyId } = await addMinji(book);
    valued(await execute(book, 'order.add', order(companyId, '1200')));
    const card = await buildCard(book, { ref: 'minji@hanbit.example' });
    expect(card?.worth.tier).toMatchObject({ tier: 'VIP', rank: 1, base: 1, amount: '1200' });
    expect(card?.badge).toMatchObject({
      tier: 'VIP',
      title: '김민지 · VIP · not rated · €1,200 in the period',
    });
    const timeline = await buildTimeline(book.db, {
      customerId: companyId,
      contactId: null,
      kinds: [],
      search: '',
      before: null,
      limit: 10,
    });
    expect(timeline.entries).toHaveLength(1);
  });

  it('of a person follow them into a company', async () => {
    const book = testBook(testClock());
    const contactId = id();
    valued(
      await execute(book, 'contact.add', {
        commandId: id(),
        contactId,
        draft: draftOf('Ana', ['ana@gmail.com']),
        company: { kind: 'none' },
      }),
    );
    valued(await execute(book, 'order.add', order(contactId, '10')));
    const companyId = id();
    const moved = valued(
      await execute(book, 'contact.move', {
        commandId: id(),
        contactId,
        company: { kind: 'new', companyId, name: 'Tarnholt' },
      }),
    );
    expect((await book.db.standings.toArray()).map((row) => row.customerId)).toEqual([companyId]);
    valued(await executeUndo(book, { commandId: id(), undoId: moved.undoId ?? '' }));
    expect((await book.db.standings.toArray()).map((row) => row.customerId)).toEqual([contactId]);
  });
});
