import { Search, X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx';
import { IconButton } from './icon-button';
import { Input } from './input';
import { Kbd } from './kbd';

interface SearchInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  label: string;
  value: string;
  onChange(value: string): void;
  clearLabel: string;
  /** The key that leads here, shown while the field is empty. */
  shortcut?: string;
}

/** A field to search in; Esc empties it first and only then leaves it. */
export function SearchInput({
  label,
  value,
  onChange,
  clearLabel,
  shortcut,
  className,
  onKeyDown,
  ...rest
}: SearchInputProps) {
  return (
    <div className={cx('relative', className)}>
      <Search aria-hidden className="pointer-events-none absolute top-1.75 left-2 text-ink-3" />
      <Input
        {...rest}
        type="text"
        role="searchbox"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          } else {
            onKeyDown?.(event);
          }
        }}
        className="ps-7.5 pe-8"
      />
      <span className="absolute top-0 right-1 flex h-control items-center">
        {value !== '' ? (
          <IconButton
            label={clearLabel}
            icon={<X aria-hidden />}
            className="size-6!"
            onClick={() => onChange('')}
          />
        ) : (
          shortcut && <Kbd>{shortcut}</Kbd>
        )}
      </span>
    </div>
  );
}
