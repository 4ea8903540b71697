import { useState } from 'react';
import { emailKey } from '@/lib/domain/matching/emailKey';
import type { ContactDraft } from '@/lib/schema/draft';
import {
  type ListName,
  type ListRow,
  listsOf,
  rowAdded,
  rowRemoved,
  rowTaken,
  rowTyped,
} from './lists';

/** The addresses, numbers and links of the form, and what can be done with them. */
export function useLists(draft: ContactDraft, found: ContactDraft | null) {
  const [lists, setLists] = useState(() => listsOf(draft, found));
  const wrong = lists.rows.find(
    ({ list, value }) => list === 'emails' && value.trim() !== '' && emailKey(value) === null,
  );
  return {
    lists,
    /** The first address that is none. */
    wrong: wrong ?? null,
    type: (id: number, over: Partial<Pick<ListRow, 'value' | 'kind'>>) =>
      setLists((before) => rowTyped(before, id, over)),
    add: (list: ListName) => setLists((before) => rowAdded(before, list)),
    remove: (id: number) => setLists((before) => rowRemoved(before, id)),
    take: (id: number) => setLists((before) => rowTaken(before, id)),
  };
}
