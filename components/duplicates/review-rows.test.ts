import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/schema/records/contact';
import { blankContact } from '@/lib/schema/records/contact';
import type { MergeReview } from '@/lib/schema/views/duplicates';
import {
  chosenOf,
  contactFields,
  differs,
  type ReviewRow,
  reviewRows,
  turned,
} from './review-rows';

const contact = (over: Partial<Contact>): Contact => ({
  ...blankContact,
  id: '01900001-0000-7000-8000-000000000000',
  createdAt: 1,
  updatedAt: 1,
  name: 'Ana Silva',
  ...over,
});
const weight = { interactions: 0, orders: 0, people: 0 };
const review = (one: Partial<Contact>, other: Partial<Contact>): MergeReview => ({
  kind: 'contact',
  sides: [contact(one), contact(other)],
  companies: [null, 'Porto Lda'],
  weights: [weight, weight],
  clashes: [],
});
const rowOf = (rows: ReviewRow[], field: string) => {
  const row = rows.find((one) => one.field === field);
  if (row?.kind !== 'choice') throw new Error(`no choice of ${field}`);
  return row;
};

describe('the rows of a comparison', () => {
  const rows = reviewRows(
    review(
      { title: 'Buyer', phones: [{ number: '1', kind: 'work' }] },
      {
        title: 'Head',
        note: 'Met in May',
        phones: [
          { number: '1', kind: 'work' },
          { number: '2', kind: 'mobile' },
        ],
      },
    ),
  );

  it('leave out what neither says and join the lists', () => {
    expect(rows.map(({ field }) => field)).toEqual([
      'name',
      'title',
      'companyId',
      'phones',
      'note',
    ]);
    expect(rows.find(({ field }) => field === 'phones')).toMatchObject({ joined: ['1', '2'] });
  });

  it('ask only where the two differ', () => {
    expect(rows.filter(differs).map(({ field }) => field)).toEqual(['title']);
  });

  it('take the survivor’s value, or the other’s where it has none, until something is chosen', () => {
    expect(chosenOf(rowOf(rows, 'title'), {}, 0)).toBe('survivor');
    expect(chosenOf(rowOf(rows, 'note'), {}, 0)).toBe('merged');
    expect(chosenOf(rowOf(rows, 'note'), {}, 1)).toBe('survivor');
    expect(chosenOf(rowOf(rows, 'title'), { title: 'merged' }, 0)).toBe('merged');
  });

  it('keep what was chosen on the screen when the other record is to stay', () => {
    expect(turned({ title: 'merged', note: 'both' })).toEqual({ title: 'survivor', note: 'both' });
    expect(contactFields(turned({ name: 'survivor' }))).toMatchObject({ name: 'merged' });
  });
});
