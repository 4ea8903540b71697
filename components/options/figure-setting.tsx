import { useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/schema/settings';
import { readWhole } from '../credit/figures';
import { FailureNotice } from '../shell/failure-notice';
import { figureLanguage, figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { useSettings } from './use-settings';

interface FigureSettingProps {
  label: string;
  hint: string;
  value: number;
  least: number;
  most: number;
  /** What is to be saved of a figure. */
  changes(figure: number): Partial<Settings>;
}

/** One whole number among the settings, with its own way to save it. */
export function FigureSetting({ label, hint, value, least, most, changes }: FigureSettingProps) {
  const [typed, setTyped] = useState(() => figures.count(value));
  const { change, busy, failure } = useSettings();
  const figure = readWhole(typed, figureLanguage(), { least, most });
  const bad = () => i18n.t('options.whole', [figures.count(least), figures.count(most)]);
  return (
    <form
      noValidate
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (figure !== null && figure !== value) void change(changes(figure));
      }}
    >
      <Field label={label} {...(figure === null ? { error: bad() } : {})}>
        {(control) => (
          <div className="flex gap-3">
            <Input
              {...control}
              inputMode="numeric"
              className="sm:w-40!"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button
              type="submit"
              busy={busy}
              disabled={figure === null || figure === value}
              className="flex-none"
            >
              {i18n.t('shell.save')}
            </Button>
          </div>
        )}
      </Field>
      <p className="text-12 text-ink-3">{hint}</p>
      <FailureNotice failure={failure} />
    </form>
  );
}
