import { type ReactNode, useId } from 'react';

interface FieldControl {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps {
  label: ReactNode;
  /** Where the value was read, at the end of the label's line. */
  source?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Spread what it gets onto the control. */
  children(control: FieldControl): ReactNode;
}

/** Label, source, control, then the error or the hint, tied together for assistive technology. */
export function Field({ label, source, hint, error, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  const describedBy = [source ? `${id}-source` : '', note ? `${id}-note` : ''];
  return (
    <div className="grid grid-cols-1 content-start gap-0.5">
      <div className="flex justify-between gap-2 text-12 text-ink-2">
        <label htmlFor={id} className="max-w-full flex-none">
          {label}
        </label>
        {source && (
          <span id={`${id}-source`} className="min-w-0 truncate text-ink-3">
            {source}
          </span>
        )}
      </div>
      {children({
        id,
        'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {note && (
        <p
          id={`${id}-note`}
          role={error ? 'alert' : undefined}
          className={error ? 'text-12 text-bad' : 'text-12 text-ink-3'}
        >
          {note}
        </p>
      )}
    </div>
  );
}
