import { beforeEach, describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/book';
import { knowAna, type Stage, stage } from '../../../tests/support/stage';
import { defaultCreditScheme } from '../../domain/credit/scheme';
import { defaultComplaintDays, defaultUsualMinutes } from '../../schema/defaults';
import type { Settings } from '../../schema/settings';

let on: Stage;
let contactId: string;
beforeEach(async () => {
  on = stage();
  ({ contactId } = await knowAna(on));
});

const card = async () => Object(await on.ask('card.get', { contactId })).value;
const change = (changes: Partial<Settings>) =>
  on.ask('settings.change', { commandId: id(), changes });

describe('what is filled in where something is logged', () => {
  it('comes with the card, as it was set', async () => {
    expect(await card()).toMatchObject({
      complaintDays: defaultComplaintDays,
      usualMinutes: defaultUsualMinutes,
    });
    const kept: Partial<Settings> = {
      complaintDays: [0, 2, 14],
      usualMinutes: { call: 5, visit: 90, meeting: 45 },
    };
    expect(await change(kept)).toMatchObject({ ok: true });
    expect(await card()).toMatchObject(kept);
  });
});

describe('a figure out of its bounds', () => {
  const wrong: Partial<Settings>[] = [
    { complaintDays: [0, 1, 366] },
    { usualMinutes: { call: 0, visit: 1, meeting: 1 } },
    { smallBase: -1 },
    { fallDays: 366 },
    { scheme: { ...defaultCreditScheme, overdueDays: 90 } },
    { scheme: { ...defaultCreditScheme, leastPoints: 0 } },
    { scheme: { ...defaultCreditScheme, unconfirmed: { under: 21, atMost: 'A' } } },
  ];

  it.each(wrong)('is refused: %j', async (changes) => {
    expect(await change(changes)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(await on.book.db.rows('settings').count()).toBe(0);
  });

  it('is named where graver complaints would wait longer', async () => {
    expect(await change({ complaintDays: [3, 1, 7] })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', where: 'complaintDays' },
    });
  });
});
