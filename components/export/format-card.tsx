import { useId } from 'react';
import { i18n } from '#i18n';
import { type ExportFormat, exportFormats } from '@/lib/formats/export/write';
import { Card } from '../ui/card';
import { formatWords } from './words';

interface FormatCardProps {
  value: ExportFormat;
  disabled: boolean;
  onChange(format: ExportFormat): void;
}

/** Which file, with what each is good for. */
export function FormatCard({ value, disabled, onChange }: FormatCardProps) {
  const name = useId();
  return (
    <Card title={i18n.t('export.format.title')}>
      <div role="radiogroup" aria-label={i18n.t('export.format.label')} className="px-4 py-1">
        {exportFormats.map((format) => {
          const words = formatWords(format);
          return (
            <label
              key={format}
              className="flex cursor-pointer items-start gap-2 border-b border-line py-2 last:border-b-0"
            >
              <input
                type="radio"
                name={name}
                className="m-1 size-4 shrink-0 accent-accent"
                aria-label={words.name}
                aria-describedby={`${name}-${format}`}
                checked={format === value}
                disabled={disabled}
                onChange={() => onChange(format)}
              />
              <span className="grid min-w-0">
                <span className={format === value ? 'font-strong' : undefined}>{words.name}</span>
                <span id={`${name}-${format}`} className="text-12 text-ink-2">
                  {words.text}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </Card>
  );
}
