import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

interface RestoreLockProps {
  /** The passphrase tried before was not that of the file. */
  wrong: boolean;
  onOpen: (passphrase: string) => void;
}

/** The chosen backup is encrypted: its passphrase is asked, and asked again while it is wrong. */
export function RestoreLock({ wrong, onOpen }: RestoreLockProps) {
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') onOpen(passphrase);
  };
  return (
    <form onSubmit={submit} className="grid gap-2">
      <p role="status">{i18n.t('secret.locked')}</p>
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1">
          <Field
            label={i18n.t('secret.passphrase')}
            error={wrong ? i18n.t('secret.wrong') : undefined}
          >
            {(control) => (
              <Input
                {...control}
                type="password"
                autoComplete="current-password"
                value={passphrase}
                onChange={({ currentTarget: { value } }) => setPassphrase(value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit" tone="primary" disabled={passphrase === ''}>
          {i18n.t('secret.open')}
        </Button>
      </div>
    </form>
  );
}
