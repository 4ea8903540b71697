import { MapPin, NotebookPen, Phone, Plus, Users } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CardView } from '@/lib/schema/views/card';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { Menu } from '../ui/menu';
import { DueList } from './due-list';
import { type LogKind, logWord } from './kinds';

// Forms come when they are opened: the card must paint first.
const LogForm = lazy(() => import('./log-form').then((module) => ({ default: module.LogForm })));
const OrderForm = lazy(() =>
  import('./order-form').then((module) => ({ default: module.OrderForm })),
);
const PaymentForm = lazy(() =>
  import('./payment-form').then((module) => ({ default: module.PaymentForm })),
);

type Open = LogKind | 'order' | 'payment' | null;

const quick = [
  { kind: 'call', Icon: Phone },
  { kind: 'visit', Icon: MapPin },
  { kind: 'meeting', Icon: Users },
  { kind: 'note', Icon: NotebookPen },
] as const;
const others = ['message', 'greeting', 'complaint', 'order', 'payment'] as const;

/** Do it now: what is due, and two clicks to log what was done. Never scrolls away. */
export function Now({ card }: { card: CardView }) {
  const [open, setOpen] = useState<Open>(null);
  const buttons = useRef<HTMLFieldSetElement>(null);
  const close = () => {
    setOpen(null);
    const opener = buttons.current?.querySelector(`[data-kind="${open}"]`);
    if (opener instanceof HTMLElement) opener.focus();
    else buttons.current?.querySelector('button')?.focus();
  };
  return (
    <section
      aria-label={i18n.t('sidebar.now.label')}
      data-place="now"
      tabIndex={-1}
      className="flex max-h-[70%] flex-none flex-col overflow-auto border-t border-line bg-sunken px-4 pt-2 pb-3 focus-visible:-outline-offset-2"
    >
      <div className="flex min-h-hit items-center gap-2">
        <h3 className="me-auto">{i18n.t('sidebar.now.label')}</h3>
        <Menu
          trigger={
            <Button tone="quiet" size="compact" icon={<Plus aria-hidden />} className="-me-2">
              {i18n.t('sidebar.now.other')}
            </Button>
          }
          items={others.map((kind) => ({
            key: kind,
            label: logWord(kind),
            onSelect: () => setOpen(kind),
          }))}
        />
      </div>
      <DueList card={card} />
      <fieldset ref={buttons} className="@container grid grid-cols-[repeat(4,auto)] gap-1.5">
        <legend className="sr-only">{i18n.t('sidebar.now.label')}</legend>
        {quick.map(({ kind, Icon }) => (
          <Button
            key={kind}
            data-kind={kind}
            aria-expanded={open === kind}
            onClick={() => (open === kind ? close() : setOpen(kind))}
            icon={<Icon aria-hidden className="size-3.5!" />}
            className={cx(
              'gap-1! px-0.5! @max-[300px]:text-12!',
              open === kind && 'border-accent! bg-accent-soft! text-accent',
            )}
          >
            {logWord(kind)}
          </Button>
        ))}
      </fieldset>
      <Suspense>
        {open === 'order' && <OrderForm card={card} onDone={close} />}
        {open === 'payment' && <PaymentForm card={card} onDone={close} />}
        {open && open !== 'order' && open !== 'payment' && (
          <LogForm key={open} kind={open} card={card} onDone={close} />
        )}
      </Suspense>
    </section>
  );
}
