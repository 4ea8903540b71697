import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { defaultComplaintDays, defaultUsualMinutes } from '@/lib/schema/defaults';
import type { Settings } from '@/lib/schema/settings';
import { logWord, timedKinds } from '../now/kinds';
import { FailureNotice } from '../shell/failure-notice';
import { figureLanguage } from '../shell/formats';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import {
  loggingText,
  readComplaintDays,
  readDueDays,
  readMinutesOf,
  readUsualMinutes,
} from './logging';
import { useSettings } from './use-settings';

interface GroupProps {
  legend: string;
  hint?: ReactNode;
  error?: string | null;
  errorId: string;
  children: ReactNode;
}

const Group = ({ legend, hint, error, errorId, children }: GroupProps) => (
  <fieldset className="grid gap-1">
    <legend className="pb-1 font-strong">{legend}</legend>
    <div className="grid grid-cols-3 gap-3 sm:max-w-120">{children}</div>
    {error && (
      <p id={errorId} role="alert" className="text-12 text-bad">
        {error}
      </p>
    )}
    {hint && <p className="text-12 text-ink-3">{hint}</p>}
  </fieldset>
);

interface FigureProps {
  label: string;
  value: string;
  wrong: boolean;
  errorId: string;
  onType(typed: string): void;
}

const Figure = ({ label, value, wrong, errorId, onType }: FigureProps) => (
  <Field label={label}>
    {(control) => (
      <Input
        {...control}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? errorId : undefined}
        inputMode="numeric"
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    )}
  </Field>
);

/** What is filled in where something is logged: usual minutes, and when a complaint is due. */
export function LoggingCard({ settings }: { settings: Settings }) {
  const language = figureLanguage();
  const { usualMinutes = defaultUsualMinutes, complaintDays = defaultComplaintDays } = settings;
  const before = loggingText(usualMinutes, complaintDays, language);
  const [text, setText] = useState(before);
  const { change, busy, failure } = useSettings();
  const id = useId();
  const ids = { minutes: `${id}-minutes`, days: `${id}-days` };
  const minutes = readUsualMinutes(text, language);
  const days = readComplaintDays(text, language);
  const changed = JSON.stringify(text) !== JSON.stringify(before);
  const standard = loggingText(defaultUsualMinutes, defaultComplaintDays, language);
  const dayFault = {
    figure: i18n.t('options.whole', ['0', '365']),
    order: i18n.t('logging.order'),
  };
  return (
    <Card title={i18n.t('logging.title')}>
      <form
        noValidate
        className="grid gap-3 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (changed && minutes && typeof days !== 'string')
            void change({ usualMinutes: minutes, complaintDays: days });
        }}
      >
        <p className="text-ink-2">{i18n.t('logging.intro')}</p>
        <Group
          legend={i18n.t('logging.minutes')}
          error={minutes ? null : i18n.t('options.whole', ['1', '1440'])}
          errorId={ids.minutes}
        >
          {timedKinds.map((kind) => (
            <Figure
              key={kind}
              label={logWord(kind)}
              value={text.minutes[kind]}
              wrong={readMinutesOf(text.minutes[kind], language) === null}
              errorId={ids.minutes}
              onType={(typed) =>
                setText((now) => ({ ...now, minutes: { ...now.minutes, [kind]: typed } }))
              }
            />
          ))}
        </Group>
        <Group
          legend={i18n.t('logging.days')}
          hint={i18n.t('logging.daysHint')}
          error={typeof days === 'string' ? dayFault[days] : null}
          errorId={ids.days}
        >
          {([0, 1, 2] as const).map((at) => (
            <Figure
              key={at}
              label={i18n.t('logging.severity', [String(at + 1)])}
              value={text.days[at]}
              wrong={days === 'order' || readDueDays(text.days[at], language) === null}
              errorId={ids.days}
              onType={(typed) =>
                setText(({ days: [one, two, three], ...now }) => ({
                  ...now,
                  days: [at === 0 ? typed : one, at === 1 ? typed : two, at === 2 ? typed : three],
                }))
              }
            />
          ))}
        </Group>
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            busy={busy}
            disabled={!changed || !minutes || typeof days === 'string'}
          >
            {i18n.t('shell.save')}
          </Button>
          {JSON.stringify(before) !== JSON.stringify(standard) && (
            <Button
              tone="quiet"
              onClick={() =>
                void change({
                  usualMinutes: defaultUsualMinutes,
                  complaintDays: defaultComplaintDays,
                })
              }
            >
              {i18n.t('rules.playbook.reset')}
            </Button>
          )}
        </div>
        <FailureNotice failure={failure} />
      </form>
    </Card>
  );
}
