import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureReview } from '@/lib/schema/views/sidebar';
import { draftOf, id } from '../../tests/support/book';
import {
  type BatchRow,
  joined,
  peopleOf,
  problemOf,
  rowDraft,
  rowOf,
  sharedAddresses,
} from './batch';

const fresh = (name: string, emails: string[], rest = {}): BatchRow =>
  rowOf(draftOf(name, emails, rest), { contactId: id(), companyId: id() });
const review = (over: Partial<CaptureReview> = {}): CaptureReview => ({
  draft: draftOf('', []),
  duplicates: [],
  companies: [],
  ...over,
});
const known = (contactId: string, reason: 'same-address' | 'same-name-and-company') => ({
  contactId,
  name: 'Ana',
  company: null,
  reason,
  score: 0.9,
});

describe('a row of the table', () => {
  it('gives back its draft unchanged when nothing was typed', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.string().map((text) => text.trim()),
          title: fc.option(fc.string({ minLength: 1 }).map((text) => text.trim() || 'x')),
          company: fc.option(fc.string({ minLength: 1 }).map((text) => text.trim() || 'x')),
          emails: fc.array(fc.emailAddress(), { maxLength: 3 }),
          phones: fc.array(
            fc.record({
              number: fc.stringMatching(/^\+\d{6,12}$/),
              kind: fc.constant('fax' as const),
            }),
            { maxLength: 3 },
          ),
        }),
        (read) => {
          const row = fresh(read.name, read.emails, read);
          expect(rowDraft(row)).toEqual(row.draft);
        },
      ),
    );
  });

  it('marks what was typed, and keeps what the table does not show', () => {
    const row = fresh('Ana Silva', ['ana@a.example', 'silva@b.example'], {
      familyName: 'Silva',
      givenName: 'Ana',
      phones: [
        { number: '+351211234567', kind: 'mobile' },
        { number: '+351211234568', kind: 'fax' },
      ],
      urls: ['https://a.example'],
      sources: { name: 'h-card', emails: 'h-card' },
    });
    const typed = {
      ...row,
      values: { ...row.values, name: 'Anna Silva', phone: '', title: 'CEO' },
    };
    expect(rowDraft(typed)).toMatchObject({
      name: 'Anna Silva',
      givenName: 'Anna',
      familyName: 'Silva',
      title: 'CEO',
      emails: ['ana@a.example', 'silva@b.example'],
      phones: [{ number: '+351211234568', kind: 'fax' }],
      urls: ['https://a.example'],
      sources: { name: 'typed', emails: 'h-card', phones: 'typed', title: 'typed' },
    });
  });

  it('needs a name, and an address that is one', () => {
    const row = fresh('Ana', []);
    const typed = (over: object) => ({ ...row, values: { ...row.values, ...over } });
    expect(problemOf(row)).toBeNull();
    expect(problemOf(typed({ name: ' ' }))).toBe('name');
    expect(problemOf(typed({ email: 'ana@' }))).toBe('email');
  });

  it('joins the likeliest known person unless told otherwise', () => {
    const [one, two] = [id(), id()];
    const row = fresh('Ana', []);
    const maybe = review({
      duplicates: [known(one, 'same-name-and-company'), known(two, 'same-name-and-company')],
    });
    expect(joined(row, undefined)).toBeNull();
    expect(joined(row, maybe)?.contactId).toBe(one);
    expect(joined({ ...row, as: two }, maybe)?.contactId).toBe(two);
    expect(joined({ ...row, as: 'new' }, maybe)).toBeNull();
    const perhaps = review({
      duplicates: [{ ...known(one, 'same-name-and-company'), score: 0.75 }],
    });
    expect(joined(row, perhaps)).toBeNull();
    expect(joined({ ...row, as: one }, perhaps)?.contactId).toBe(one);
    const sure = review({ duplicates: [known(one, 'same-address')] });
    expect(joined({ ...row, as: 'new' }, sure)?.contactId).toBe(one);
  });
});

describe('the table as one command', () => {
  it('holds the ticked rows, and makes a company once', () => {
    const rows = [
      fresh('Ana', ['ana@x.example'], { company: 'Tarnholt GmbH' }),
      { ...fresh('Bea', ['bea@x.example'], { company: 'Tarnholt' }), taken: false },
      fresh('Carl', ['carl@x.example'], { company: 'Tarnholt' }),
      fresh('Dora', [], { company: 'Osterhagen' }),
      fresh('Emil', []),
    ];
    const reviews = rows.map(() => review());
    expect(peopleOf(rows, reviews)).toMatchObject([
      {
        draft: { name: 'Ana' },
        company: { kind: 'new', name: 'Tarnholt GmbH', companyId: rows[0]?.companyId },
      },
      { draft: { name: 'Carl' }, company: { kind: 'existing', companyId: rows[0]?.companyId } },
      { draft: { name: 'Dora' }, company: { kind: 'new', companyId: rows[3]?.companyId } },
      { draft: { name: 'Emil' }, company: { kind: 'none' } },
    ]);
  });

  it('adds to the known person, and gives a shared address to the first row only', () => {
    const ana = id();
    const rows = [
      fresh('Ana', ['office@x.example', 'ana@x.example']),
      fresh('Bea', ['Office@x.example', 'bea@x.example']),
    ];
    const reviews = [review({ duplicates: [known(ana, 'same-address')] }), review()];
    expect([...sharedAddresses(rows).values()]).toEqual([['Office@x.example']]);
    expect(peopleOf(rows, reviews)).toMatchObject([
      { kind: 'extend', contactId: ana, draft: { emails: ['office@x.example', 'ana@x.example'] } },
      { kind: 'add', draft: { emails: ['bea@x.example'] } },
    ]);
  });
});
