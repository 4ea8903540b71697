import { describe, expect, it } from 'vitest';
import { draftOf, id, testBook, testClock } from '../../../tests/support/book';
import { defaultCreditScheme } from '../../domain/credit/scheme';
import { type CreditScheme, indicatorKeys } from '../../schema/credit';
import { defaultSettings } from '../../schema/defaults';
import type { Settings } from '../../schema/settings';
import { execute, executeUndo } from '../commands';
import { ratingForm } from '../credit/form';
import { ratingsOf } from '../worth/credit';
import { worthOf } from '../worth/worth';

async function twoCustomers(today = '2026-11-20') {
  const clock = testClock(today);
  const book = testBook(clock);
  const add = async (name: string, orderedOn: string, amount: string) => {
    const customerId = id();
    await execute(book, 'contact.add', {
      commandId: id(),
      contactId: customerId,
      draft: draftOf(name, [`${name}@gmail.com`]),
      company: { kind: 'none' },
    });
    await execute(book, 'order.add', {
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
    return customerId;
  };
  const early = await add('early', '2024-03-10', '900');
  const late = await add('late', '2026-05-10', '100');
  const change = (changes: Partial<Settings>) =>
    execute(book, 'settings.change', { commandId: id(), changes });
  /** Rates the late one. */
  const rate = (quarter: string) =>
    execute(book, 'rating.save', {
      commandId: id(),
      ratingId: id(),
      customerId: late,
      quarter,
      answers: { fulfilmentRate: 100, onTimeRate: 96, badDebtRate: 0, employees: 5 },
    });
  return { book, clock, early, late, change, rate };
}

describe('the period of the tiers', () => {
  it('ranks everybody anew, with a setting as the cause, and rolls on again when it is taken back', async () => {
    const { book, clock, early, late, change } = await twoCustomers();
    const tierOf = async (customerId: string) => (await book.db.standings.get(customerId))?.tier;
    expect([await tierOf(early), await tierOf(late)]).toEqual(['Small', 'VIP']);
    clock.set('2026-11-21');
    const period = { from: '2024-01-01', to: '2024-12-31' };
    const done = await change({ period });
    expect([await tierOf(early), await tierOf(late)]).toEqual(['VIP', 'Small']);
    const moves = await book.db.tierChanges.where('day').equals('2026-11-21').toArray();
    expect(moves.map(({ cause }) => cause)).toEqual(['setting', 'setting']);
    const { tier, revenue } = await worthOf(book.db, early, '2026-11-21');
    expect(tier).toMatchObject({ tier: 'VIP', amount: '900', period, waiting: null });
    expect(revenue.amount).toBe('900');

    clock.set('2026-11-22');
    const undoId = done.ok ? (done.value.undoId ?? '') : '';
    expect(await executeUndo(book, { commandId: id(), undoId })).toMatchObject({ ok: true });
    expect([await tierOf(early), await tierOf(late)]).toEqual(['Small', 'VIP']);
  });

  it('must be of days that exist, the first before the last', async () => {
    const { change } = await twoCustomers();
    for (const period of [
      { from: '2026-02-01', to: '2026-01-31' },
      { from: '2026-02-30', to: '2026-03-31' },
    ])
      expect(await change({ period })).toMatchObject({ ok: false, error: { where: 'period' } });
  });
});

describe('the scheme', () => {
  /** Every point of staff and strength goes to the length of the relationship; AAA from 95. */
  const own: CreditScheme = {
    ...defaultCreditScheme,
    indicators: defaultCreditScheme.indicators.map((indicator) => ({
      ...indicator,
      points:
        indicator.key === 'relationshipYears'
          ? 8
          : indicator.key === 'employees' || indicator.key === 'ordersLastFourQuarters'
            ? 0
            : indicator.points,
    })),
    gradeFloors: { AAA: 95, AA: 80, A: 70, B: 60 },
    policies: defaultCreditScheme.policies.map((policy) => ({ ...policy, days: 7 })),
  };
  it('never rewrites a rating that is frozen, and counts for those made from then on', async () => {
    const { book, clock, late, change, rate } = await twoCustomers('2026-08-10');
    await rate('2026Q3');
    const [before] = await ratingsOf(book.db, late);
    expect((await change({ scheme: own })).ok).toBe(true);
    expect(await ratingsOf(book.db, late)).toEqual([before]);
    const { credit } = await worthOf(book.db, late, '2026-08-10');
    expect([credit.shownScore, credit.policy?.days]).toEqual(['95.4', 30]);

    // Corrected within its quarter it keeps its scheme; the next quarter's is rated by the new one.
    await rate('2026Q3');
    expect((await ratingsOf(book.db, late))[0]?.scheme).toEqual(defaultCreditScheme);
    clock.set('2026-11-10');
    expect((await ratingForm(book, late, null)).scheme).toEqual(own);
    await rate('2026Q4');
    const [now, then] = await ratingsOf(book.db, late);
    expect([now?.scheme, then?.scheme]).toEqual([own, defaultCreditScheme]);
    expect([now?.result.score, then?.result.score]).toEqual([100, before?.result.score]);
    expect(Object.keys(now?.result.points ?? {})).toHaveLength(4);

    await change({ scheme: null });
    expect((await ratingForm(book, late, null)).scheme).toEqual(own);
    expect((await ratingForm(book, late, '2026Q3')).scheme).toEqual(defaultCreditScheme);
  });

  it('says when a rating is late at once, and when terms are unconfirmed for ratings made from then on', async () => {
    const { book, clock, late, change, rate } = await twoCustomers('2026-11-10');
    const creditOf = async () => (await worthOf(book.db, late, '2026-11-10')).credit;
    const rules = {
      leastPoints: 20,
      unconfirmed: { under: 4, atMost: 'B' },
      overdueDays: 60,
    } as const;
    expect((await creditOf()).status).toBe('overdue');
    await change({ scheme: { ...defaultCreditScheme, ...rules } });
    expect((await creditOf()).status).toBe('due');
    await change({ scheme: null });
    await rate('2026Q4');
    const { policy } = await creditOf();
    expect(policy).toMatchObject({ days: 30, unconfirmed: { under: 15, atMost: 'A' } });
    await change({ scheme: { ...defaultCreditScheme, ...rules } });
    expect((await creditOf()).policy).toEqual(policy);

    clock.set('2027-01-10');
    await rate('2027Q1');
    const { credit } = await worthOf(book.db, late, '2027-01-10');
    expect(credit.policy).toMatchObject({ days: 90, unconfirmed: null });
    expect((await ratingsOf(book.db, late))[0]?.scheme).toMatchObject(rules);
  });

  it('holds as ever where one made earlier does not say how much must be answered', async () => {
    const { book, late, change } = await twoCustomers('2026-11-10');
    const { leastPoints: _, unconfirmed: _u, overdueDays: _o, ...older } = defaultCreditScheme;
    expect((await change({ scheme: older })).ok).toBe(true);
    expect((await worthOf(book.db, late, '2026-11-10')).credit.status).toBe('overdue');
    expect((await ratingForm(book, late, null)).scheme).toEqual(older);
  });

  it('is refused when it does not add up, naming where', async () => {
    const { book, change } = await twoCustomers();
    const scheme = { ...own, indicators: defaultCreditScheme.indicators.slice(1) };
    expect(await change({ scheme })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', where: indicatorKeys[0] },
    });
    expect(await book.db.rows('settings').count()).toBe(0);
  });
});

describe('what is told of a tier', () => {
  it('is that the base is small below the number set, and a fall for the days set', async () => {
    const { book, late, change } = await twoCustomers();
    const tier = async () => (await worthOf(book.db, late, '2026-11-20')).tier;
    expect(await tier()).toMatchObject({ base: 2, smallBase: true, fallDays: 30 });
    await change({ smallBase: 2, fallDays: 7 });
    expect(await tier()).toMatchObject({ smallBase: false, fallDays: 7 });
    await change({ smallBase: 3 });
    expect(await tier()).toMatchObject({ smallBase: true, fallDays: 7 });
  });
});

describe('the playbook', () => {
  it('stands on the card of every customer of its tier', async () => {
    const { book, late, change } = await twoCustomers();
    const line = { contactDays: 5, discountPercent: 2.5, caller: '김민지' };
    await change({ playbook: { ...defaultSettings.playbook, VIP: line } });
    expect((await worthOf(book.db, late, '2026-11-20')).playbook).toEqual({
      ...line,
      creditDays: null,
    });
  });
});
