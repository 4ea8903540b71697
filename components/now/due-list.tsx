import { Clock, MessageSquareWarning, TriangleAlert } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { Interaction } from '@/lib/schema/records/interaction';
import type { CardView } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { dayOf, daysUntil } from '../format/dates';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';

/** Forms come when they are opened: the card is there sooner without what they bring along. */
const ResolveForm = lazy(() =>
  import('./resolve-form').then((module) => ({ default: module.ResolveForm })),
);
const EditInteraction = lazy(() =>
  import('../timeline/edit-interaction').then((module) => ({ default: module.EditInteraction })),
);

/** More than this many would push the buttons out of sight; the rest is a press away. */
const SHOWN = 3;

function dueText(due: string | null): string | null {
  if (!due) return null;
  const days = daysUntil(due, dayOf(Date.now()));
  if (days === 0) return i18n.t('sidebar.now.due.today');
  return days < 0 ? i18n.t('sidebar.now.due.over', -days) : i18n.t('sidebar.now.due.in', days);
}

interface LineProps {
  icon: ReactNode;
  tone: 'bad' | 'warn' | 'calm';
  text: string;
  note: string | null;
  action?: ReactNode;
  /** Where it can be changed. */
  onChange?: () => void;
}

function Line({ icon, tone, text, note, action, onChange }: LineProps) {
  const ink = { bad: 'text-bad', warn: 'text-warn', calm: 'text-ink-3' }[tone];
  return (
    <li className="grid min-h-control grid-cols-[16px_1fr_auto] items-center gap-2">
      <span aria-hidden className={ink}>
        {icon}
      </span>
      <span className="min-w-0 wrap-anywhere">
        {onChange ? (
          <button
            type="button"
            aria-label={i18n.t('followup.change', [text])}
            className="rounded-4 text-start hover:underline"
            onClick={onChange}
          >
            {text}
          </button>
        ) : (
          text
        )}
        {note && <span className={cx('text-12', ink)}> · {note}</span>}
      </span>
      {action}
    </li>
  );
}

/** What must be done for this customer: late first. */
export function DueList({ card }: { card: CardView }) {
  const { run, busy, failure } = useCommand('interaction.edit');
  const { tell } = useUndo();
  const { exposure, credit, currency } = card.worth;
  const [resolving, setResolving] = useState<string | null>(null);
  const [changing, setChanging] = useState<Interaction | null>(null);
  const [all, setAll] = useState(false);
  const complaint = card.due.find(
    ({ interaction, what }) => what === 'complaint' && interaction.id === resolving,
  )?.interaction;
  const finish = async ({ id, nextStep }: Interaction) => {
    const done = nextStep && { ...nextStep, doneAt: Date.now() };
    const reply = await run((commandId) => ({
      commandId,
      interactionId: id,
      changes: { nextStep: done },
    }));
    tell(i18n.t('sidebar.now.stepDoneSaved'), reply);
  };
  const resolve = async ({ id, complaint }: Interaction, remedy: string | null) => {
    const resolved = complaint && { ...complaint, resolvedAt: Date.now(), remedy };
    const reply = await run((commandId) => ({
      commandId,
      interactionId: id,
      changes: { complaint: resolved },
    }));
    tell(i18n.t('sidebar.now.resolved'), reply);
    if (reply.ok) setResolving(null);
  };
  const late = exposure.overdueDays > 0 && Number(exposure.overdue) > 0;
  const rating = credit.status !== 'current' && card.worth.tier !== null;
  if (card.due.length === 0 && !late && !rating) return <FailureNotice failure={failure} />;
  return (
    <>
      <ul className={cx('mb-2 grid', all && 'max-h-50 overflow-y-auto')}>
        {card.due.slice(0, all ? undefined : SHOWN).map((item) => (
          <Line
            key={`${item.interaction.id} ${item.what}`}
            icon={item.what === 'complaint' ? <MessageSquareWarning /> : <Clock />}
            tone={item.overdue ? 'bad' : item.what === 'complaint' ? 'warn' : 'calm'}
            text={
              item.what === 'complaint'
                ? i18n.t('sidebar.now.complaintDue', [item.interaction.subject])
                : (item.interaction.nextStep?.text ?? item.interaction.subject)
            }
            note={dueText(item.due)}
            onChange={() => setChanging(item.interaction)}
            action={
              item.what === 'complaint' ? (
                <Button
                  size="compact"
                  aria-expanded={resolving === item.interaction.id}
                  onClick={() => setResolving(item.interaction.id)}
                >
                  {i18n.t('sidebar.now.resolve')}
                </Button>
              ) : (
                <Button size="compact" busy={busy} onClick={() => void finish(item.interaction)}>
                  {i18n.t('sidebar.now.stepDone')}
                </Button>
              )
            }
          />
        ))}
        {late && (
          <Line
            icon={<TriangleAlert />}
            tone="warn"
            text={i18n.t('sidebar.now.overdueMoney', [figures.money(exposure.overdue, currency)])}
            note={i18n.t('sidebar.now.due.over', exposure.overdueDays)}
          />
        )}
        {rating && (
          <Line
            icon={<Clock />}
            tone={credit.status === 'overdue' ? 'warn' : 'calm'}
            text={i18n.t(
              credit.status === 'overdue' ? 'sidebar.now.rateOverdue' : 'sidebar.now.rateDue',
              [figures.quarter(credit.quarter)],
            )}
            note={null}
            action={
              <Button
                size="compact"
                onClick={() => void ask('tab.open', { page: 'rating', id: card.customerId })}
              >
                {i18n.t('sidebar.now.rate')}
              </Button>
            }
          />
        )}
      </ul>
      {card.due.length > SHOWN && (
        <Button
          size="compact"
          tone="quiet"
          aria-expanded={all}
          className="-ms-2 mb-2"
          onClick={() => setAll(!all)}
        >
          {all
            ? i18n.t('followup.less')
            : i18n.t('followup.more', [figures.count(card.due.length)])}
        </Button>
      )}
      {changing && (
        <div className="mb-3 max-h-90 overflow-y-auto px-0.5">
          <Suspense fallback={null}>
            <EditInteraction
              key={changing.id}
              interaction={changing}
              complaintDays={card.complaintDays}
              onDone={() => setChanging(null)}
            />
          </Suspense>
        </div>
      )}
      {complaint ? (
        <div className="mb-3">
          <Suspense fallback={null}>
            <ResolveForm
              key={complaint.id}
              subject={complaint.subject}
              busy={busy}
              failure={failure}
              onResolve={(remedy) => resolve(complaint, remedy)}
              onCancel={() => setResolving(null)}
            />
          </Suspense>
        </div>
      ) : (
        <FailureNotice failure={failure} />
      )}
    </>
  );
}
