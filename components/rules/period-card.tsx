import { useState } from 'react';
import { i18n } from '#i18n';
import { firstDayOf, lastFullMonths } from '@/lib/domain/calendar';
import type { Settings } from '@/lib/schema/settings';
import { dayOf } from '../format/dates';
import { useSettings } from '../options/use-settings';
import { FailureNotice } from '../shell/failure-notice';
import { figureLanguage, figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Segmented } from '../ui/choice';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { choiceOf, monthsOffered, type PeriodChoice, periodOf } from './period';
import { TierNotes } from './tier-notes';

const monthText = (month: string): string =>
  new Intl.DateTimeFormat(figureLanguage(), {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${firstDayOf(month)}T00:00:00Z`));

interface MonthFieldProps {
  label: string;
  value: string;
  months: readonly string[];
  error?: string | undefined;
  onChange(month: string): void;
}

function MonthField({ label, value, months, error, onChange }: MonthFieldProps) {
  return (
    <Field label={label} {...(error ? { error } : {})}>
      {(control) => (
        <Select
          {...control}
          value={value}
          options={months.map((month) => ({ value: month, label: monthText(month) }))}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** The months by whose revenue customers are ranked. */
export function PeriodCard({ settings }: { settings: Settings }) {
  const today = dayOf(Date.now());
  const [choice, setChoice] = useState(() => choiceOf(settings.period, today));
  const { change, busy, failure } = useSettings();
  const period = periodOf(choice);
  const changed = JSON.stringify(period) !== JSON.stringify(settings.period);
  const ranked = settings.period ?? lastFullMonths(today);
  const months = monthsOffered(today, [choice.from, choice.to]);
  const set = (part: Partial<PeriodChoice>) => setChoice((before) => ({ ...before, ...part }));
  return (
    <Card title={i18n.t('rules.period.title')}>
      <form
        noValidate
        className="grid justify-items-start gap-3 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (period !== undefined && changed) void change({ period });
        }}
      >
        <p className="text-ink-2">{i18n.t('rules.period.intro')}</p>
        <Segmented<PeriodChoice['kind']>
          label={i18n.t('rules.period.title')}
          value={choice.kind}
          onChange={(kind) => set({ kind })}
          options={[
            { value: 'rolling', label: i18n.t('rules.period.rolling') },
            { value: 'fixed', label: i18n.t('rules.period.fixed') },
          ]}
        />
        {choice.kind === 'fixed' && (
          <div className="grid w-full gap-3 sm:grid-cols-2">
            <MonthField
              label={i18n.t('rules.period.from')}
              value={choice.from}
              months={months}
              onChange={(from) => set({ from })}
            />
            <MonthField
              label={i18n.t('rules.period.to')}
              value={choice.to}
              months={months}
              error={period === undefined ? i18n.t('rules.period.backwards') : undefined}
              onChange={(to) => set({ to })}
            />
          </div>
        )}
        <p>
          {i18n.t('rules.period.now', [figures.day(ranked.from), figures.day(ranked.to)])}{' '}
          <span className="text-ink-2">
            {choice.kind === 'rolling'
              ? i18n.t('rules.period.rolls')
              : i18n.t('rules.period.stands')}
          </span>
        </p>
        <p className="text-12 text-ink-3">{i18n.t('rules.period.after')}</p>
        <Button type="submit" busy={busy} disabled={!changed || period === undefined}>
          {i18n.t('shell.save')}
        </Button>
        <FailureNotice failure={failure} />
      </form>
      <TierNotes settings={settings} />
    </Card>
  );
}
