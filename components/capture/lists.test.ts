import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../tests/support/book';
import { listed, listsOf, rowAdded, rowRemoved, rowTaken, rowTyped, typedLists } from './lists';

const phone = (number: string, kind: 'work' | 'mobile' = 'work') => ({ number, kind });
const rep = draftOf('Ana', ['ana@a.example', 'silva@b.example'], {
  phones: [phone('+351211234567', 'mobile'), phone('+351211234568')],
  urls: [
    'https://a.example/1',
    'https://a.example/2',
    'https://a.example/3',
    'https://a.example/4',
  ],
});
const ids = (lists: ReturnType<typeof listsOf>, list: string) =>
  lists.rows.filter((row) => row.list === list).map(({ id }) => id);

describe('the rows of the form', () => {
  it('hold what was read, links beyond the first three waiting', () => {
    const lists = listsOf(rep, null);
    expect(listed(lists)).toEqual({
      emails: rep.emails,
      phones: rep.phones,
      urls: rep.urls.slice(0, 3),
    });
    expect(lists.also.map(({ value }) => value)).toEqual(['https://a.example/4']);
    expect(typedLists(lists)).toEqual([]);
  });

  it('let what a reader was not sure of wait, but never the only one', () => {
    const lists = listsOf({ ...rep, confidence: { emails: 0.3, phones: 0.3 } }, null);
    expect(listed(lists)).toMatchObject({ emails: ['ana@a.example'], phones: [rep.phones[0]] });
    expect(lists.also).toHaveLength(3);
  });

  it('always offer a place for an address and a number', () => {
    const lists = listsOf(draftOf('Ana', []), null);
    expect(lists.rows.map(({ list }) => list)).toEqual(['emails', 'phones']);
    const [first] = ids(lists, 'emails');
    expect(ids(rowRemoved(lists, first ?? 0), 'emails')).toHaveLength(1);
    expect(listed(lists)).toEqual({ emails: [], phones: [], urls: [] });
  });

  it('take a found one out and put it in again as it was', () => {
    const lists = listsOf(rep, null);
    const [, second] = ids(lists, 'phones');
    const typed = rowTyped(lists, second ?? 0, { value: '112' });
    expect(typedLists(typed)).toEqual(['phones']);
    const without = rowRemoved(typed, second ?? 0);
    expect(listed(without).phones).toEqual([rep.phones[0]]);
    const back = rowTaken(without, second ?? 0);
    expect(listed(back)).toEqual(listed(lists));
    expect(back.also).toEqual(lists.also);
  });

  it('forget a typed one that is taken out, and use an empty row', () => {
    const lists = rowAdded(listsOf(rep, null), 'emails');
    const added = ids(lists, 'emails').at(-1) ?? 0;
    const typed = rowTyped(lists, added, { value: 'third@c.example ' });
    expect(listed(typed).emails).toEqual([...rep.emails, 'third@c.example']);
    expect(rowRemoved(typed, added).also).toEqual(lists.also);
    const [waiting] = lists.also;
    expect(rowTaken(lists, waiting?.id ?? 0).rows).toHaveLength(lists.rows.length + 1);
  });

  it('come back with what was left out, when a draft was kept for later', () => {
    const edited = { ...rep, emails: ['silva@b.example', 'new@c.example'], urls: [] };
    const lists = listsOf(edited, rep);
    expect(listed(lists)).toEqual({ emails: edited.emails, phones: rep.phones, urls: [] });
    expect(lists.also.map(({ value }) => value)).toEqual(['ana@a.example', ...rep.urls]);
    expect(typedLists(lists)).toEqual(['emails']);
  });

  it('never lose or double anything, whatever is taken out and put in', () => {
    const step = fc.tuple(fc.constantFrom('out', 'in'), fc.nat(30));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let lists = listsOf(rep, null);
        for (const [what, at] of steps) {
          const from = what === 'out' ? lists.rows : lists.also;
          const id = from[at % Math.max(1, from.length)]?.id ?? -1;
          lists = what === 'out' ? rowRemoved(lists, id) : rowTaken(lists, id);
        }
        const all = [...lists.rows, ...lists.also].map(({ found }) => found).filter(Boolean);
        const read = [...rep.emails, ...rep.phones.map(({ number }) => number), ...rep.urls];
        expect(all.sort()).toEqual(read.sort());
      }),
    );
  });
});
