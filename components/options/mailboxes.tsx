import { i18n } from '#i18n';
import type { Logging, Settings } from '@/lib/schema/settings';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { Segmented } from '../ui/choice';
import { useSettings } from './use-settings';

/** Which mailboxes are logged, and how. */
export function Mailboxes({ settings }: { settings: Settings }) {
  const { run, failure } = useCommand('mailbox.logging');
  const { change, failure: refused } = useSettings();
  const { tell } = useUndo();
  const choose = async (account: string, logging: Logging) =>
    tell(i18n.t('options.saved'), await run((commandId) => ({ commandId, account, logging })));
  // The network's messages are off until asked for, and stand here all the same.
  const mailboxes = Object.entries({ linkedin: 'off' as const, ...settings.mailboxes });
  const nameOf = (account: string) =>
    account === 'linkedin' ? i18n.t('linkedin.messages.name') : account;
  return (
    <Card title={i18n.t('options.mailboxes.title')}>
      <div className="grid gap-3 p-4">
        <p className="text-ink-2">{i18n.t('options.mailboxes.intro')}</p>
        {mailboxes.length === 1 && <p className="text-ink-3">{i18n.t('options.mailboxes.none')}</p>}
        <ul className="grid gap-2">
          {mailboxes.map(([account, logging]) => (
            <li key={account} className="flex flex-wrap items-center justify-between gap-2">
              <span className="wrap-anywhere">{nameOf(account)}</span>
              <Segmented<Logging>
                label={nameOf(account)}
                value={logging}
                onChange={(answer) => void choose(account, answer)}
                options={[
                  { value: 'automatic', label: i18n.t('options.mailboxes.automatic') },
                  { value: 'ask', label: i18n.t('options.mailboxes.ask') },
                  { value: 'off', label: i18n.t('options.mailboxes.off') },
                ]}
              />
            </li>
          ))}
        </ul>
        <div>
          <Checkbox
            checked={settings.storeBodies}
            onChange={(event) => void change({ storeBodies: event.currentTarget.checked })}
          >
            {i18n.t('options.mailboxes.bodies')}
          </Checkbox>
          <p className="ms-8 text-12 text-ink-3">{i18n.t('options.mailboxes.bodiesHint')}</p>
        </div>
        <FailureNotice failure={failure ?? refused} />
      </div>
    </Card>
  );
}
