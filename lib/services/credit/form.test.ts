import { describe, expect, it } from 'vitest';
import { best } from '../../../tests/support/answers';
import { draftOf, id, testBook, testClock } from '../../../tests/support/book';
import { execute } from '../commands';
import { ratingForm } from './form';

async function rated() {
  const clock = testClock('2026-08-10');
  const book = testBook(clock);
  const customerId = id();
  await execute(book, 'contact.add', {
    commandId: id(),
    contactId: customerId,
    draft: draftOf('Ana', ['ana@gmail.com']),
    company: { kind: 'none' },
  });
  const save = (quarter: string, answers = best) =>
    execute(book, 'rating.save', { commandId: id(), ratingId: id(), customerId, quarter, answers });
  const name = (ratedBy: string) =>
    execute(book, 'settings.change', { commandId: id(), changes: { ratedBy } });
  return { book, clock, customerId, save, name };
}

describe('the form of a rating', () => {
  it('tells who froze it and when, and lists every frozen quarter, newest first', async () => {
    const { book, clock, customerId, save, name } = await rated();
    await save('2026Q3');
    await name('김민지');
    clock.set('2026-11-10');
    const answers = { ...best, badDebtRate: 2 };
    await save('2026Q4', answers);
    const form = await ratingForm(book, customerId, null);
    expect(form).toMatchObject({ quarter: '2026Q4', running: true, ratedBy: '김민지' });
    expect(form.saved).toMatchObject({ answers, ratedBy: '김민지', result: { grade: 'B' } });
    expect(form.saved?.savedAt).toBeGreaterThan(Date.parse('2026-11-10'));
    expect(form.ratings).toMatchObject([
      { quarter: '2026Q4', grade: 'B', shownScore: '97.0', ratedBy: '김민지' },
      { quarter: '2026Q3', grade: 'AAA', shownScore: '100.0', ratedBy: '' },
    ]);
  });

  it('of a past quarter shows what was frozen, and what stood before it', async () => {
    const { book, clock, customerId, save } = await rated();
    await save('2026Q3');
    clock.set('2026-11-10');
    await save('2026Q4', { ...best, badDebtRate: 2 });
    const past = await ratingForm(book, customerId, '2026Q3');
    expect(past).toMatchObject({
      quarter: '2026Q3',
      running: false,
      saved: { answers: best, result: { grade: 'AAA' } },
      previous: null,
    });
    expect((await ratingForm(book, customerId, '2026Q1')).saved).toBeNull();
    expect(await save('2026Q3')).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  it('of the running quarter can be saved again: one stands, and no line is left of the other', async () => {
    const { book, customerId, save } = await rated();
    await save('2026Q3');
    await save('2026Q3', { ...best, badDebtRate: 2 });
    const { ratings, saved } = await ratingForm(book, customerId, null);
    expect(ratings).toHaveLength(1);
    expect(saved?.result.grade).toBe('B');
  });
});
