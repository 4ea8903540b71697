import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

interface NoticeProps {
  tone?: 'info' | 'good' | 'warn' | 'bad';
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons for what can be done about it. */
  action?: ReactNode;
  /** It appears in answer to something: read it aloud. */
  live?: boolean;
}

const tones = {
  info: { plane: 'bg-sunken', ink: 'text-ink-2', Icon: Info },
  good: { plane: 'bg-good-soft', ink: 'text-good', Icon: CircleCheck },
  warn: { plane: 'bg-warn-soft', ink: 'text-warn', Icon: TriangleAlert },
  bad: { plane: 'bg-bad-soft', ink: 'text-bad', Icon: CircleX },
};

/** What happened, what is safe, what to do; once, where it can be acted on. */
export function Notice({ tone = 'info', title, children, action, live = false }: NoticeProps) {
  const { plane, ink, Icon } = tones[tone];
  const role = live ? (tone === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div role={role} className={cx('flex gap-2 rounded-6 px-3 py-2', plane)}>
      <Icon aria-hidden className={cx('mt-px', ink)} />
      <div className="grid min-w-0 flex-1 justify-items-start gap-1">
        {title && <p className="font-strong">{title}</p>}
        {children && <div>{children}</div>}
        {action}
      </div>
    </div>
  );
}
