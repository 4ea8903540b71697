import { useState } from 'react';
import { i18n } from '#i18n';
import type { OrderView } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { dayOf } from '../format/dates';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Input } from '../ui/input';

/** The day an order was given up, on which its quarter depends; a button that becomes a field. */
export function WriteOffDay({ order }: { order: OrderView }) {
  const { run, busy, failure } = useCommand('order.edit');
  const { tell } = useUndo();
  const [typed, setTyped] = useState<string | null>(null);
  const day = order.writtenOffOn;
  const save = async (writtenOffOn: string) => {
    const changes = { writtenOffOn };
    const reply = await run((commandId) => ({ commandId, orderId: order.id, changes }));
    if (!reply.ok) return;
    tell(i18n.t('orders.writeOffDated', [figures.day(writtenOffOn)]), reply);
    setTyped(null);
  };
  if (typed === null)
    return (
      <Button size="compact" tone="quiet" onClick={() => setTyped(day ?? dayOf(Date.now()))}>
        {day ? i18n.t('orders.writtenOffOn', [figures.day(day)]) : i18n.t('orders.whichDay')}
      </Button>
    );
  return (
    <form
      className="flex w-full flex-wrap items-center gap-1 ps-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') void save(typed);
      }}
    >
      <Input
        type="date"
        autoFocus
        required
        aria-label={i18n.t('orders.writeOffDay')}
        max={dayOf(Date.now())}
        value={typed}
        className="w-36"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" size="compact" busy={busy}>
        {i18n.t('shell.save')}
      </Button>
      <FailureNotice failure={failure} />
    </form>
  );
}
