import type { ContactDraft, Phone } from '@/lib/schema/draft';
import { doubtful } from './doubt';

export type ListName = 'emails' | 'phones' | 'urls';

/** One address, number or link in the form. */
export interface ListRow {
  id: number;
  list: ListName;
  value: string;
  /** Of a phone. */
  kind: Phone['kind'];
  /** As it was read; '' for one typed by hand. */
  found: string;
}

/** Rows that will be saved, and what was found besides and can be put in. */
export interface Lists {
  rows: ListRow[];
  also: ListRow[];
}

const KEPT_LINKS = 3;
const listNames = ['emails', 'phones', 'urls'] as const;

const foundIn = (draft: ContactDraft): Omit<ListRow, 'id'>[] => [
  ...draft.emails.map((value) => row('emails', value)),
  ...draft.phones.map(({ number, kind }) => ({ ...row('phones', number), kind })),
  ...draft.urls.map((value) => row('urls', value)),
];
const row = (list: ListName, value: string) => ({
  list,
  value,
  kind: 'work' as const,
  found: value,
});
const numbered = (rows: readonly Omit<ListRow, 'id'>[]): ListRow[] =>
  rows.map((one, id) => ({ ...one, id }));
const blank = (list: ListName, id: number): ListRow => ({ ...row(list, ''), id });
const nextId = ({ rows, also }: Lists): number =>
  Math.max(-1, ...[...rows, ...also].map(({ id }) => id)) + 1;

/** An address and a number can always be typed. */
function withBlanks(lists: Lists): Lists {
  const rows = [...lists.rows];
  for (const list of ['emails', 'phones'] as const) {
    if (!rows.some((one) => one.list === list)) rows.push(blank(list, nextId({ ...lists, rows })));
  }
  return { ...lists, rows };
}

/**
 * The rows to begin with. Further addresses and numbers of which the reader was not sure, and links beyond
 * the first few, wait to be put in. With `found`, the draft as it was read, the rest of that waits instead.
 */
export function listsOf(draft: ContactDraft, found: ContactDraft | null): Lists {
  if (found) {
    const kept = foundIn(draft);
    const wasFound = foundIn(found);
    const same = (a: Omit<ListRow, 'id'>, b: Omit<ListRow, 'id'>) =>
      a.list === b.list && a.value === b.value;
    const rows = kept.map((one) =>
      wasFound.some((other) => same(one, other)) ? one : { ...one, found: '' },
    );
    const also = wasFound.filter((one) => !kept.some((other) => same(one, other)));
    const all = numbered([...rows, ...also]);
    return withBlanks({ rows: all.slice(0, rows.length), also: all.slice(rows.length) });
  }
  const all = numbered(foundIn(draft));
  const waits = listNames.flatMap((list) => {
    const own = all.filter((one) => one.list === list);
    if (list === 'urls') return own.slice(KEPT_LINKS);
    return doubtful(draft, [list]) ? own.slice(1) : [];
  });
  return withBlanks({ rows: all.filter((one) => !waits.includes(one)), also: waits });
}

export const rowTyped = (
  lists: Lists,
  id: number,
  over: Partial<Pick<ListRow, 'value' | 'kind'>>,
): Lists => ({
  ...lists,
  rows: lists.rows.map((one) => (one.id === id ? { ...one, ...over } : one)),
});

export const rowAdded = (lists: Lists, list: ListName): Lists => ({
  ...lists,
  rows: [...lists.rows, blank(list, nextId(lists))],
});

/** What was found goes back to what can be put in; what was typed is gone. */
export function rowRemoved(lists: Lists, id: number): Lists {
  const gone = lists.rows.find((one) => one.id === id);
  if (!gone) return lists;
  const back = gone.found === '' ? [] : [{ ...gone, value: gone.found }];
  const rows = lists.rows.filter((one) => one !== gone);
  return withBlanks({ rows, also: [...lists.also, ...back] });
}

/** Puts in what was found besides; an empty row of its kind makes place for it. */
export function rowTaken(lists: Lists, id: number): Lists {
  const wanted = lists.also.find((one) => one.id === id);
  if (!wanted) return lists;
  const rows = lists.rows.filter((one) => one.list !== wanted.list || one.value.trim() !== '');
  return { rows: [...rows, wanted], also: lists.also.filter((one) => one !== wanted) };
}

const valuesOf = (lists: Lists, list: ListName): ListRow[] => {
  const seen = new Set<string>();
  return lists.rows
    .filter((one) => one.list === list)
    .map((one) => ({ ...one, value: one.value.trim() }))
    .filter(({ value }) => value !== '' && !seen.has(value) && seen.add(value));
};

/** What will be saved: filled rows, each once. */
export const listed = (lists: Lists): Pick<ContactDraft, ListName> => ({
  emails: valuesOf(lists, 'emails').map(({ value }) => value),
  phones: valuesOf(lists, 'phones').map(({ value, kind }) => ({ number: value, kind })),
  urls: valuesOf(lists, 'urls').map(({ value }) => value),
});

/** Lists into which something was typed that was not read anywhere. */
export const typedLists = (lists: Lists): ListName[] =>
  listNames.filter((list) => valuesOf(lists, list).some(({ value, found }) => value !== found));
