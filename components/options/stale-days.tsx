import { useState } from 'react';
import { i18n } from '#i18n';
import { STALE_DAYS } from '@/lib/domain/profile/stale';
import type { Settings } from '@/lib/schema/settings';
import { readDays } from '../rules/playbook';
import { FailureNotice } from '../shell/failure-notice';
import { figureLanguage, figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { useSettings } from './use-settings';

/** After how long a detail that nobody has looked at is offered for check. */
export function StaleDays({ settings }: { settings: Settings }) {
  const { staleDays = STALE_DAYS } = settings;
  const [typed, setTyped] = useState(() => figures.count(staleDays));
  const { change, busy, failure } = useSettings();
  const days = readDays(typed, figureLanguage());
  return (
    <form
      noValidate
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (days !== null && days !== staleDays) void change({ staleDays: days });
      }}
    >
      <div className="grid items-end gap-3 sm:grid-cols-[auto_1fr] sm:justify-items-start">
        <Field
          label={i18n.t('options.stale.label')}
          {...(days === null ? { error: i18n.t('options.stale.bad') } : {})}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              className="sm:w-40"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" busy={busy} disabled={days === null || days === staleDays}>
          {i18n.t('shell.save')}
        </Button>
      </div>
      <p className="text-12 text-ink-3">{i18n.t('options.stale.hint')}</p>
      <FailureNotice failure={failure} />
    </form>
  );
}
