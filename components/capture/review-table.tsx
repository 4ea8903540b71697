import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { ContactDraft } from '@/lib/schema/draft';
import { BATCH_LIMIT } from '@/lib/schema/limits';
import { newId, useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { submitKey } from '../shell/submit-key';
import { UndoPlace } from '../shell/undo-place';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { type BatchRow, peopleOf, problemOf, rowDraft, rowOf, sharedAddresses } from './batch';
import { ReviewHead, ReviewRow } from './review-row';
import { useReviews } from './use-reviews';

interface ReviewTableProps {
  /** The people the rep ticked; those beyond what one command saves are left for another time, and said. */
  drafts: readonly ContactDraft[];
  /** What stands above the table and scrolls with it. */
  above?: ReactNode;
  /** Ids of all who are in the book now, in the order of the rows. */
  onSaved: (contactIds: string[]) => void;
  onNotNow: () => void;
  /** Hears what stands in the table whenever it changes, to keep it for later. */
  onChange?: (drafts: ContactDraft[]) => void;
}

/** Several people looked over as a table, then saved in one go and taken back in one. */
export function ReviewTable({ drafts, above, onSaved, onNotNow, onChange }: ReviewTableProps) {
  const [rows, setRows] = useState(() =>
    drafts
      .slice(0, BATCH_LIMIT)
      .map((draft) => rowOf(draft, { contactId: newId(), companyId: newId() })),
  );
  const [tried, setTried] = useState(false);
  const { reviews, settled, failure: unseen } = useReviews(rows.map(rowDraft));
  const { run, busy, failure } = useCommand('contacts.add');
  const { tell } = useUndo();
  const taken = rows.filter((row) => row.taken);
  const shared = sharedAddresses(rows);
  const left = drafts.length - rows.length;

  const change = (contactId: string, over: Partial<BatchRow>) => {
    const next = rows.map((row) => (row.contactId === contactId ? { ...row, ...over } : row));
    setRows(next);
    onChange?.(next.map(rowDraft));
  };
  const save = async () => {
    setTried(true);
    if (busy || !settled || taken.length === 0 || taken.some((row) => problemOf(row))) return;
    const people = peopleOf(rows, reviews);
    const reply = await run((commandId) => ({ commandId, people }));
    if (!reply.ok) return;
    tell(i18n.t('batch.saved', people.length, [String(people.length)]), reply);
    onSaved(people.map(({ contactId }) => contactId));
  };
  return (
    <form
      noValidate
      aria-label={i18n.t('batch.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (submitKey(event)) void save();
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="min-h-0 flex-1 overflow-auto [scrollbar-width:thin]">
        {above}
        <div className="border-b border-line px-4 py-3">
          <h2 className="text-16 leading-tight">{i18n.t('batch.title')}</h2>
          <p className="mt-0.5 text-ink-2">
            {i18n.t('batch.intro', rows.length, [String(rows.length)])}
          </p>
          {left > 0 && (
            <p className="mt-0.5 text-ink-2">
              {i18n.t('batch.cap', [String(BATCH_LIMIT), String(left)])}
            </p>
          )}
        </div>
        <div className="@container">
          <ReviewHead />
          <ul>
            {rows.map((row, at) => (
              <ReviewRow
                key={row.contactId}
                row={row}
                review={reviews[at]}
                shared={shared.get(row) ?? []}
                problem={tried && row.taken ? problemOf(row) : null}
                refused={failure?.where === row.contactId}
                onChange={(over) => change(row.contactId, over)}
              />
            ))}
          </ul>
        </div>
      </div>
      <div className="grid flex-none gap-2 border-t border-line bg-sunken px-4 pt-3 pb-2">
        <UndoPlace />
        {tried && taken.length === 0 && (
          <Notice tone="warn" live>
            {i18n.t('batch.nobody')}
          </Notice>
        )}
        <FailureNotice failure={unseen} />
        <FailureNotice failure={failure && { code: failure.code, message: failure.message }} />
        <div className="flex gap-2">
          <Button tone="primary" type="submit" busy={busy || !settled} className="flex-1">
            {i18n.t('batch.save', taken.length, [String(taken.length)])}
          </Button>
          <Button onClick={onNotNow}>{i18n.t('capture.notNow')}</Button>
        </div>
      </div>
    </form>
  );
}
