import { useState } from 'react';
import { i18n } from '#i18n';
import { Segmented } from '../ui/choice';
import { Input } from '../ui/input';
import { readMinutes } from './log-values';

const steps = ['5', '15', '30', '60'];

interface MinutesFieldProps {
  value: number | null;
  onChange: (minutes: number | null) => void;
}

/** Four usual lengths in one click, any other typed. */
export function MinutesField({ value, onChange }: MinutesFieldProps) {
  const usual = value !== null && steps.includes(String(value));
  const [typed, setTyped] = useState(usual || value === null ? '' : String(value));
  return (
    <div className="flex items-center gap-2">
      <span className="text-ink-2">{i18n.t('sidebar.now.minutes')}</span>
      <Segmented
        label={i18n.t('sidebar.now.minutes')}
        value={usual && typed === '' ? String(value) : null}
        options={steps.map((step) => ({ value: step, label: step }))}
        onChange={(step) => {
          setTyped('');
          onChange(Number(step));
        }}
      />
      <Input
        aria-label={i18n.t('sidebar.now.minutesOther')}
        inputMode="numeric"
        placeholder="…"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(readMinutes(event.currentTarget.value));
        }}
        className="w-13!"
      />
    </div>
  );
}
