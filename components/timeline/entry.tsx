import { Ellipsis, ExternalLink, Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { ComplaintDays } from '@/lib/schema/settings';
import type { TimelineEntry } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { safeLink } from '../customer/safe-link';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { cx } from '../ui/cx';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuItem } from '../ui/menu';
import { KindIcon } from './kind-icon';
import { detailOf, kindWord, titleOf } from './words';

const EditInteraction = lazy(() =>
  import('./edit-interaction').then((module) => ({ default: module.EditInteraction })),
);
const EditOrder = lazy(() =>
  import('./edit-order').then((module) => ({ default: module.EditOrder })),
);

const OrderDetails = lazy(() =>
  import('../orders/order-details').then((module) => ({ default: module.OrderDetails })),
);

interface EntryProps {
  entry: TimelineEntry;
  /** In how many days a complaint of each severity is due. */
  complaintDays: ComplaintDays;
}

/** One thing that happened; opened it shows everything, and it can be changed or taken away. */
export function Entry({ entry, complaintDays }: EntryProps) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const { tell } = useUndo();
  const deleteInteraction = useCommand('interaction.delete');
  const deleteOrder = useCommand('order.delete');
  const { order, interaction } = entry;
  const title = titleOf(entry);
  const detail = detailOf(entry);
  const grave = interaction?.complaint && !interaction.complaint.resolvedAt;
  const mail = safeLink(interaction?.url ?? null);

  const remove = async () => {
    const reply = order
      ? await deleteOrder.run((commandId) => ({ commandId, orderId: order.id }))
      : await deleteInteraction.run((commandId) => ({ commandId, interactionId: entry.id }));
    tell(i18n.t('timeline.deleted', [kindWord(entry.kind)]), reply);
  };
  const items: MenuItem[] = [
    {
      key: 'edit',
      icon: <Pencil aria-hidden />,
      label: i18n.t('timeline.edit'),
      onSelect: () => setEditing(true),
    },
    {
      key: 'delete',
      icon: <Trash2 aria-hidden />,
      tone: 'danger',
      label: i18n.t('timeline.delete'),
      onSelect: () => void remove(),
    },
  ];
  const done = () => setEditing(false);
  return (
    <li
      className={cx(
        'group/entry relative',
        // The line to the next entry; it would run through the fields of a form.
        editing
          ? 'mb-3'
          : 'not-last:before:absolute not-last:before:start-2.25 not-last:before:top-7 not-last:before:-bottom-0.5 not-last:before:w-px not-last:before:bg-line',
      )}
    >
      <div className="grid grid-cols-[20px_1fr_auto] gap-x-2 py-1">
        <span
          title={kindWord(entry.kind)}
          className={cx('grid size-5 place-items-center', grave ? 'text-bad' : 'text-ink-3')}
        >
          <KindIcon kind={entry.kind} />
        </span>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={cx('min-w-0 rounded-4 text-start', !open && 'truncate')}
          title={open ? undefined : title}
        >
          <span className="sr-only">{kindWord(entry.kind)}: </span>
          {title}
        </button>
        <time
          dateTime={new Date(entry.at).toISOString()}
          title={figures.momentLong(entry.at)}
          className="text-12 whitespace-nowrap text-ink-3 tabular-nums group-focus-within/entry:invisible group-hover/entry:invisible"
        >
          {order ? figures.day(order.orderedOn) : figures.moment(entry.at)}
        </time>
        <Menu
          trigger={
            <IconButton
              label={i18n.t('timeline.actions', [title])}
              title={undefined}
              icon={<Ellipsis aria-hidden />}
              className="absolute! end-0 top-0.5 size-6! opacity-0 group-focus-within/entry:opacity-100 group-hover/entry:opacity-100 data-[state=open]:opacity-100"
            />
          }
          items={items}
        />
        {detail && (
          <p
            className={cx(
              'col-start-2 col-end-4 text-12 text-ink-3',
              open ? 'wrap-anywhere whitespace-pre-line' : 'truncate',
            )}
          >
            {detail}
          </p>
        )}
        {open && order && !editing && (
          <Suspense>
            <OrderDetails order={order} />
          </Suspense>
        )}
        {open && mail && (
          <a
            href={mail}
            target="_blank"
            rel="noreferrer"
            className="col-start-2 inline-flex min-h-hit items-center gap-1 text-12"
          >
            <ExternalLink aria-hidden className="size-3!" />
            {i18n.t('timeline.openMail')}
          </a>
        )}
      </div>
      <FailureNotice failure={deleteInteraction.failure ?? deleteOrder.failure} />
      <Suspense>
        {editing && interaction && (
          <EditInteraction interaction={interaction} complaintDays={complaintDays} onDone={done} />
        )}
        {editing && order && <EditOrder order={order} onDone={done} />}
      </Suspense>
    </li>
  );
}
