import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CardView } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { type DetailRow, detailRows } from './detail-rows';
import { safeLink } from './safe-link';
import { sourceText } from './source-text';

interface ProfileDetailsProps {
  card: CardView;
  onEdit: () => void;
}

/** Everything kept of somebody with where each came from and when; what is old is offered for check. */
export function ProfileDetails({ card, onEdit }: ProfileDetailsProps) {
  const { run, busy, failure } = useCommand('profile.verify');
  const { tell } = useUndo();
  const subject = card.contact ?? card.company;
  if (!subject) return null;
  const kind = card.contact ? 'contact' : 'company';
  const { stale, staleDays } = card;
  const confirm = async (fields: string[]) => {
    const reply = await run((commandId) => ({ commandId, kind, id: subject.id, fields }));
    tell(i18n.t('profile.confirmed'), reply);
  };
  return (
    <div className="mt-1 border-t border-line pt-1">
      {stale.length > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-x-2 py-1 text-12 text-ink-2">
          <span>
            {i18n.t('profile.unchecked', stale.length, [
              figures.count(stale.length),
              figures.count(staleDays),
            ])}
          </span>
          {stale.length > 1 && (
            <Button size="compact" busy={busy} onClick={() => void confirm(stale)}>
              {i18n.t('profile.allRight')}
            </Button>
          )}
        </div>
      )}
      <FailureNotice failure={failure} />
      <dl className="grid">
        {detailRows(card).map((row) => (
          <Detail key={row.field} row={row}>
            {stale.includes(row.field) && (
              <>
                <Button
                  size="compact"
                  busy={busy}
                  aria-label={i18n.t('profile.rightOf', [row.label])}
                  onClick={() => void confirm([row.field])}
                >
                  {i18n.t('profile.right')}
                </Button>
                <Button size="compact" tone="quiet" onClick={onEdit}>
                  {i18n.t('profile.change')}
                </Button>
              </>
            )}
          </Detail>
        ))}
      </dl>
    </div>
  );
}

function Detail({ row, children }: { row: DetailRow; children: ReactNode }) {
  const { label, value, source } = row;
  const page = safeLink(source?.url ?? null);
  return (
    <div className="py-1">
      <dt className="flex justify-between gap-2 text-12 text-ink-3">
        <span>{label}</span>
        {source && (
          <span className="text-end">
            {page ? (
              <a href={page} target="_blank" rel="noreferrer" title={i18n.t('profile.openSource')}>
                {sourceText(source)}
              </a>
            ) : (
              sourceText(source)
            )}
          </span>
        )}
      </dt>
      <dd className="wrap-anywhere whitespace-pre-line">{value}</dd>
      {children && <dd className="flex gap-1 empty:hidden">{children}</dd>}
    </div>
  );
}
