import { beforeEach, describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/book';
import { knowAna, orderOf, type Stage, stage } from '../../../tests/support/stage';
import { buildTimeline, type TimelineQuestion } from './timeline';

const noon = Date.parse('2026-07-01T12:00:00Z');
let on: Stage;
let companyId: string;

beforeEach(async () => {
  on = stage();
  const known = await knowAna(on);
  companyId = known.companyId;
  // Several at one moment, which is also that of an order: only their ids tell them apart.
  for (const at of [noon - 5, noon, noon, noon, noon + 1, noon + 90_000_000]) {
    await on.ask('interaction.log', {
      commandId: id(),
      interactionId: id(),
      kind: 'call',
      at,
      minutes: null,
      contactIds: [known.contactId],
      customerId: null,
      subject: `at ${at}`,
      text: null,
      nextStep: null,
      complaint: null,
    });
  }
  for (const orderedOn of ['2026-07-01', '2026-07-01', '2026-06-30', '2025-01-01'])
    await on.ask('order.add', orderOf(companyId, { orderedOn }));
});

const question = (over: Partial<TimelineQuestion> = {}): TimelineQuestion => ({
  customerId: companyId,
  contactId: null,
  kinds: [],
  search: '',
  before: null,
  limit: 200,
  ...over,
});

async function paged(limit: number, over: Partial<TimelineQuestion> = {}) {
  const shown: { at: number; id: string }[] = [];
  let before: TimelineQuestion['before'] = null;
  do {
    const page = await buildTimeline(on.book.db, question({ ...over, limit, before }));
    expect(page.entries.length).toBeLessThanOrEqual(limit);
    expect(page.total).toBe(10);
    shown.push(...page.entries.map(({ at, id }) => ({ at, id })));
    before = page.cursor;
  } while (before !== null);
  return shown;
}

describe('a timeline', () => {
  it.each([1, 2, 3, 4, 7, 10])(
    'in pages of %i shows each entry once, newest first',
    async (limit) => {
      const all = await buildTimeline(on.book.db, question());
      expect(all.cursor).toBeNull();
      const times = all.entries.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(await paged(limit)).toEqual(all.entries.map(({ at, id }) => ({ at, id })));
      // The same, read without the index's help.
      expect(await paged(limit, { kinds: ['call', 'order-entry'] })).toEqual(await paged(limit));
    },
  );

  it('reads no more of a long history than the page shows', async () => {
    const read: unknown[] = [];
    on.book.db.table('interactions').hook('reading', (row) => {
      read.push(row);
      return row;
    });
    await buildTimeline(on.book.db, question({ limit: 2 }));
    expect(read).toHaveLength(3);
  });
});
