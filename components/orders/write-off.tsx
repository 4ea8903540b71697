import { i18n } from '#i18n';
import type { OrderView } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import { centsOf } from './typed-amount';
import { WriteOffDay } from './write-off-day';

/** Gives up what is still open as bad debt, and takes that back; what was given up stays in sight. */
export function WriteOff({ order }: { order: OrderView }) {
  const { run, busy, failure } = useCommand('order.writeOff');
  const { tell } = useUndo();
  const open = centsOf(order.open, order.currency);
  const lost = Number(order.writtenOff) > 0;
  const write = async (what: 'rest' | 'nothing') => {
    const reply = await run((commandId) => ({ commandId, orderId: order.id, what }));
    tell(what === 'rest' ? i18n.t('orders.wroteOff', [open]) : i18n.t('orders.tookBack'), reply);
  };
  if (!lost && Number(order.open) <= 0) return null;
  return (
    <div className="grid gap-0.5">
      {lost && (
        <>
          <p className="flex min-h-hit items-center justify-between gap-2">
            <span>{i18n.t('orders.writtenOff')}</span>
            <span className="text-bad tabular-nums">
              {centsOf(order.writtenOff, order.currency)}
            </span>
          </p>
          <div className="-ms-2 flex flex-wrap items-center gap-x-1">
            <WriteOffDay order={order} />
            <Button size="compact" tone="quiet" busy={busy} onClick={() => void write('nothing')}>
              {i18n.t('orders.takeBack')}
            </Button>
          </div>
        </>
      )}
      {Number(order.open) > 0 && (
        <Button
          size="compact"
          tone="quiet"
          className="-ms-2 justify-self-start text-bad!"
          busy={busy}
          onClick={() => void write('rest')}
        >
          {i18n.t('orders.writeOff', [open])}
        </Button>
      )}
      <FailureNotice failure={failure} />
    </div>
  );
}
