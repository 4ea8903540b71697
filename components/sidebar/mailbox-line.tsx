import { i18n } from '#i18n';
import type { Logging } from '@/lib/schema/settings';
import type { SidebarContext } from '@/lib/schema/views/sidebar';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';

interface MailboxLineProps {
  context: SidebarContext;
  /** Named by the native panel, which has no tab of its own. */
  windowId: number | undefined;
}

/** Asked once for every mailbox, then remembered; with "ask" it tells what is not logged yet. */
export function MailboxLine({ context, windowId }: MailboxLineProps) {
  const choose = useCommand('mailbox.logging');
  const log = useCommand('mail.log');
  const { tell } = useUndo();
  const { account, logging, unlogged } = context;
  if (context.private || !account) return null;
  // A network is more than its messages: asked only where they are.
  if (context.site === 'linkedin' && context.view !== 'messaging') return null;
  const set = (answer: Logging) =>
    void choose.run((commandId) => ({ commandId, account, logging: answer }));
  const logNow = async () =>
    tell(i18n.t('sidebar.mailbox.logged'), await log.run((commandId) => ({ commandId, windowId })));
  if (logging === null) {
    const network = context.site === 'linkedin';
    const question = network
      ? i18n.t('linkedin.messages.question')
      : i18n.t('sidebar.mailbox.question', [account]);
    return (
      <section
        aria-label={question}
        className="grid gap-1.5 border-b border-line bg-sunken px-4 py-2"
      >
        <p className="wrap-anywhere">{question}</p>
        {network && <p className="text-12 text-ink-3">{i18n.t('linkedin.messages.privacy')}</p>}
        <div className="flex flex-wrap gap-1.5">
          <Button size="compact" busy={choose.busy} onClick={() => set('automatic')}>
            {i18n.t('sidebar.mailbox.automatic')}
          </Button>
          <Button size="compact" busy={choose.busy} onClick={() => set('ask')}>
            {i18n.t('sidebar.mailbox.ask')}
          </Button>
          <Button size="compact" tone="quiet" busy={choose.busy} onClick={() => set('off')}>
            {i18n.t('sidebar.mailbox.off')}
          </Button>
        </div>
        <FailureNotice failure={choose.failure} />
      </section>
    );
  }
  if (logging !== 'ask' || unlogged === 0) return null;
  return (
    <div className="grid gap-1.5 border-b border-line bg-sunken px-4 py-1.5">
      <div className="flex items-center justify-between gap-2">
        <span>{i18n.t('sidebar.mailbox.unlogged', unlogged)}</span>
        <Button size="compact" busy={log.busy} onClick={() => void logNow()}>
          {i18n.t('sidebar.mailbox.log')}
        </Button>
      </div>
      <FailureNotice failure={log.failure} />
    </div>
  );
}
