import { X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/schema/settings';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import { readNeverEntry } from './values';

/** Addresses and domains left alone altogether. */
export function NeverLog({ settings }: { settings: Settings }) {
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const add = useCommand('never.add');
  const remove = useCommand('never.remove');
  const { tell } = useUndo();
  const save = async () => {
    const entry = readNeverEntry(typed);
    setBad(entry === null);
    if (entry === null) return;
    const reply = await add.run((commandId) => ({ commandId, entry }));
    tell(i18n.t('options.saved'), reply);
    if (reply.ok) setTyped('');
  };
  const drop = async (entry: string) =>
    tell(i18n.t('options.saved'), await remove.run((commandId) => ({ commandId, entry })));
  return (
    <Card title={i18n.t('options.never.title')}>
      <div className="grid gap-3 p-4">
        <p className="text-ink-2">{i18n.t('options.never.intro')}</p>
        {settings.neverLog.length === 0 && (
          <p className="text-ink-3">{i18n.t('options.never.none')}</p>
        )}
        <ul className="grid">
          {settings.neverLog.map((entry) => (
            <li key={entry} className="flex min-h-row items-center border-b border-line">
              <span className="me-auto wrap-anywhere">{entry}</span>
              <IconButton
                label={`${i18n.t('shell.remove')}: ${entry}`}
                icon={<X aria-hidden />}
                onClick={() => void drop(entry)}
              />
            </li>
          ))}
        </ul>
        <form
          noValidate
          className="grid grid-cols-[1fr_auto] items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Field
            label={i18n.t('options.never.entry')}
            {...(bad ? { error: i18n.t('options.never.bad') } : {})}
          >
            {(control) => (
              <Input
                {...control}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit" busy={add.busy} className={bad ? 'mb-5' : undefined}>
            {i18n.t('options.never.add')}
          </Button>
        </form>
        <FailureNotice failure={add.failure ?? remove.failure} />
      </div>
    </Card>
  );
}
