import { ok } from '../../schema/result';
import { backupState } from '../../services/backup/state';
import { draftOf } from '../../services/capture/draft';
import { reviewCapture, reviewDrafts } from '../../services/capture/review';
import { captureSource } from '../../services/capture/source';
import { pageBeside } from '../../services/context/page';
import { ratingForm } from '../../services/credit/form';
import { likesOf } from '../../services/merge/likes';
import { pastMerges, sinceMerge } from '../../services/merge/past';
import { describePairs, mergeReview, refusedPairs } from '../../services/merge/views';
import { latestHits, searchBook } from '../../services/search/search';
import { bookStats, unlinkedCustomers } from '../../services/search/stats';
import type { Handlers } from '../handler';
import type { QueryName } from '../protocol';
import { cardHandlers } from './card';

export const queryHandlers: Handlers<QueryName> = {
  ...cardHandlers,
  'book.search': async ({ text, limit }, { book }) => ok(await searchBook(book, text, limit)),
  'book.latest': async ({ limit }, { book }) => ok(await latestHits(book, limit)),
  'book.stats': async (_none, { book }) => ok(await bookStats(book.db)),
  'capture.review': async ({ ref, name, draft, windowId }, { book, caller }) => {
    if (draft) return ok(await reviewCapture(book, draft));
    const page = await pageBeside(caller.tabId, windowId);
    return ok(await reviewCapture(book, draftOf(captureSource(page, ref, name))));
  },
  'capture.drafts': async ({ refs, windowId }, { caller }) => {
    const page = await pageBeside(caller.tabId, windowId);
    return ok(refs.map((ref) => draftOf(captureSource(page, ref, null))));
  },
  'capture.reviewAll': async ({ drafts }, { book }) => ok(await reviewDrafts(book, drafts)),
  'rating.form': async ({ customerId, quarter }, { book }) =>
    ok(await ratingForm(book, customerId, quarter)),
  'orders.unlinked': async (_none, { book }) => ok(await unlinkedCustomers(book.db)),
  'duplicates.pairs': async ({ pairs }, { book }) => ok(await describePairs(book.db, pairs)),
  'duplicates.of': async (subject, { book }) => ok(await likesOf(book.db, subject)),
  'duplicates.refused': async ({ limit }, { book }) => ok(await refusedPairs(book.db, limit)),
  'merge.review': async ({ kind, ids }, { book }) => ok(await mergeReview(book.db, kind, ids)),
  'merge.list': async (page, { book }) => ok(await pastMerges(book.db, page)),
  'merge.since': async ({ mergeId }, { book }) => ok(await sinceMerge(book.db, mergeId)),
  'backup.state': async (_none, { book }) => ok(await backupState(book)),
};
