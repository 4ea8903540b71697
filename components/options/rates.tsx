import { X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/schema/settings';
import { doubtOf, exactOf, shownAmount } from '../orders/typed-amount';
import { FailureNotice } from '../shell/failure-notice';
import { figureLanguage } from '../shell/formats';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import { useSettings } from './use-settings';
import { readCurrency, readRate } from './values';

/** The user's own table of rates to the base currency. */
export function Rates({ settings }: { settings: Settings }) {
  const { baseCurrency, rates } = settings;
  const [code, setCode] = useState('');
  const [rate, setRate] = useState('');
  const [tried, setTried] = useState(false);
  const { change, busy, failure } = useSettings();
  const doubt = doubtOf(rate, null);
  const add = async () => {
    const currency = readCurrency(code);
    const value = readRate(rate, figureLanguage());
    setTried(currency === null || value === null);
    if (currency === null || value === null) return;
    if (await change({ rates: { ...rates, [currency]: value } })) {
      setCode('');
      setRate('');
    }
  };
  const remove = (currency: string) =>
    change({
      rates: Object.fromEntries(Object.entries(rates).filter(([key]) => key !== currency)),
    });
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-strong">{i18n.t('options.general.rates')}</legend>
      <p className="text-12 text-ink-3">{i18n.t('options.general.ratesHint', [baseCurrency])}</p>
      <ul className="grid">
        {Object.entries(rates).map(([currency, value]) => (
          <li key={currency} className="flex min-h-row items-center gap-3 border-b border-line">
            <span className="min-w-28 text-ink-2">
              {i18n.t('options.general.rateFor', [currency, baseCurrency])}
            </span>
            <span className="me-auto whitespace-nowrap tabular-nums">{exactOf(value, null)}</span>
            <IconButton
              label={`${i18n.t('shell.remove')}: ${currency}`}
              icon={<X aria-hidden />}
              onClick={() => void remove(currency)}
            />
          </li>
        ))}
      </ul>
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Input
          aria-label={i18n.t('options.general.code')}
          placeholder="USD"
          maxLength={3}
          value={code}
          aria-invalid={tried && readCurrency(code) === null ? true : undefined}
          onChange={(event) => setCode(event.currentTarget.value)}
          className="w-20! uppercase"
        />
        <Input
          aria-label={i18n.t('options.general.rates')}
          placeholder={shownAmount('0.92')}
          inputMode="decimal"
          value={rate}
          aria-invalid={tried && readRate(rate, figureLanguage()) === null ? true : undefined}
          onChange={(event) => setRate(event.currentTarget.value)}
          className="w-28!"
        />
        <Button type="submit" busy={busy}>
          {i18n.t('options.general.addRate')}
        </Button>
      </form>
      {doubt && (
        <p aria-live="polite" className="text-12 text-ink-3">
          {doubt}
        </p>
      )}
      {tried && (
        <p role="alert" className="text-12 text-bad">
          {readCurrency(code) === null
            ? i18n.t('options.general.badCode')
            : i18n.t('options.general.badRate')}
        </p>
      )}
      <FailureNotice failure={failure} />
    </fieldset>
  );
}
