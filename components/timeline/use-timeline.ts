import { useState } from 'react';
import type { Failure } from '@/lib/schema/result';
import type { TimelineEntry } from '@/lib/schema/views/card';
import { useQuery } from '../client/query';
import { type Filter, kindsOf } from './filters';

/** One screenful at first, and as much again with every "load more". */
const PAGE = 12;
/** The most the background gives at once. */
const MOST = 2000;

interface Wanted {
  customerId: string | null;
  contactId: string | null;
  filter: Filter;
  search: string;
}

interface Shown {
  entries: TimelineEntry[];
  total: number;
  loading: boolean;
  failure: Failure | null;
  hasMore: boolean;
  more: () => void;
}

/**
 * The newest entries in one question that grows, so that a change anywhere in what is shown is seen at
 * once; a cursor would leave the older pages as they were.
 */
export function useTimeline({ customerId, contactId, filter, search }: Wanted): Shown {
  const question = JSON.stringify([customerId, contactId, filter, search]);
  const [size, setSize] = useState({ question, limit: PAGE });
  const limit = size.question === question ? size.limit : PAGE;
  const [last, setLast] = useState<{ question: string; entries: TimelineEntry[]; total: number }>({
    question: '',
    entries: [],
    total: 0,
  });
  const { value, failure, loading } = useQuery('timeline.list', {
    customerId,
    contactId,
    kinds: kindsOf[filter],
    search,
    before: null,
    limit,
  });
  if (value && (last.entries !== value.entries || last.question !== question)) {
    setLast({ question, entries: value.entries, total: value.total });
  }
  const kept = last.question === question ? last : null;
  const entries = value?.entries ?? kept?.entries ?? [];
  const total = value?.total ?? kept?.total ?? 0;
  return {
    entries,
    total,
    loading: loading && !kept,
    failure,
    hasMore: entries.length < total && limit < MOST,
    more: () => setSize({ question, limit: Math.min(limit + PAGE * 2, MOST) }),
  };
}
