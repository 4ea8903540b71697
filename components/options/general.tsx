import { useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/schema/settings';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Rates } from './rates';
import { StaleDays } from './stale-days';
import { useSettings } from './use-settings';
import { readCurrency } from './values';

/** Base currency, the name under ratings, exchange rates. */
export function General({ settings }: { settings: Settings }) {
  const [currency, setCurrency] = useState(settings.baseCurrency);
  const [ratedBy, setRatedBy] = useState(settings.ratedBy);
  const { change, busy, failure } = useSettings();
  const code = readCurrency(currency);
  const changed = code !== settings.baseCurrency || ratedBy.trim() !== settings.ratedBy;
  return (
    <Card title={i18n.t('options.general.title')}>
      <div className="grid gap-3 p-4">
        <form
          className="grid items-end gap-3 sm:grid-cols-[160px_1fr_auto]"
          onSubmit={(event) => {
            event.preventDefault();
            if (code) void change({ baseCurrency: code, ratedBy: ratedBy.trim() });
          }}
        >
          <Field
            label={i18n.t('options.general.currency')}
            {...(code ? {} : { error: i18n.t('options.general.badCode') })}
          >
            {(control) => (
              <Input
                {...control}
                value={currency}
                maxLength={3}
                className="uppercase"
                onChange={(event) => setCurrency(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={i18n.t('options.general.ratedBy')}>
            {(control) => (
              <Input
                {...control}
                value={ratedBy}
                maxLength={120}
                autoComplete="name"
                onChange={(event) => setRatedBy(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit" busy={busy} disabled={!changed || !code}>
            {i18n.t('shell.save')}
          </Button>
        </form>
        <p className="text-12 text-ink-3">{i18n.t('options.general.currencyHint')}</p>
        <Rates settings={settings} />
        <StaleDays settings={settings} />
        <p className="text-12 text-ink-3">{i18n.t('options.general.language')}</p>
        <FailureNotice failure={failure} />
      </div>
    </Card>
  );
}
