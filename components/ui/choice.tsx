import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { cx } from './cx';

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: ReactNode;
  /** A small figure behind the label. */
  count?: string;
  disabled?: boolean;
}

interface ChoiceProps<Value extends string> {
  /** Names the group; or `labelledBy`, the id of the text that does. */
  label?: string;
  labelledBy?: string;
  value: Value | null;
  options: readonly ChoiceOption<Value>[];
  onChange(value: Value): void;
  className?: string;
}

interface RadiosProps<Value extends string> extends ChoiceProps<Value> {
  look: string;
  onKeyDown?(event: KeyboardEvent): void;
}

/** Real radio inputs: one Tab stop, arrows choose, and forms and screen readers know them. */
function Radios<Value extends string>(props: RadiosProps<Value>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      className={props.className}
    >
      {props.options.map(({ value, label, count, disabled }) => (
        <label
          key={value}
          className={cx(
            'relative cursor-pointer text-center has-checked:bg-accent-soft has-checked:font-strong has-checked:text-accent',
            'has-focus-visible:outline-2 has-focus-visible:outline-focus has-disabled:opacity-50',
            props.look,
          )}
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            disabled={disabled}
            onChange={() => props.onChange(value)}
            onKeyDown={props.onKeyDown}
            className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
          />
          <span>{label}</span>
          {count !== undefined && <span className="font-regular tabular-nums">{count}</span>}
        </label>
      ))}
    </div>
  );
}

interface SegmentedProps<Value extends string> extends ChoiceProps<Value> {
  /** All cells equally wide over the whole line. */
  even?: boolean;
  /** Delete and Backspace take the choice back. */
  onClear?(): void;
}

/** A few exclusive choices side by side; the chosen one is bold, tinted and underlined. */
export function Segmented<Value extends string>({
  even = false,
  onClear,
  className,
  ...rest
}: SegmentedProps<Value>) {
  const clearing = onClear && {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Delete' && event.key !== 'Backspace') return;
      event.preventDefault();
      onClear();
    },
  };
  return (
    <Radios
      {...rest}
      {...clearing}
      className={cx(
        'overflow-clip rounded-6 border border-line-control bg-raised',
        even ? 'grid auto-cols-[minmax(min-content,1fr)] grid-flow-col' : 'inline-flex',
        className,
      )}
      look={cx(
        'grid min-h-7 place-items-center border-line not-first:border-s hover:bg-hover',
        'has-checked:shadow-[inset_0_-2px_0_var(--accent)] has-focus-visible:-outline-offset-2',
        even ? 'px-1' : 'px-2.5 text-ink-2',
      )}
    />
  );
}

/** Round filters over a list, one of them on. */
export function Chips<Value extends string>({ className, ...rest }: ChoiceProps<Value>) {
  return (
    <Radios
      {...rest}
      className={cx('flex flex-wrap gap-0.5', className)}
      look="inline-flex min-h-hit items-center gap-1 rounded-full px-2 text-12 whitespace-nowrap text-ink-2 hover:bg-hover"
    />
  );
}
