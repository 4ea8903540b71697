import type { ComponentProps } from 'react';
import { cx } from '../ui/cx';

interface FilePickerProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  onPick: (file: File) => void;
}

/** The browser's own file field; choosing the same file again counts as a choice. */
export function FilePicker({ onPick, className, ...rest }: FilePickerProps) {
  return (
    <input
      {...rest}
      type="file"
      onClick={(event) => {
        event.currentTarget.value = '';
      }}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file) onPick(file);
      }}
      className={cx(
        'w-full min-w-0 text-ink-2 file:me-3 file:min-h-control file:rounded-6 file:border file:border-line-control',
        'file:cursor-pointer file:bg-raised file:px-3 file:font-medium file:text-ink hover:file:bg-hover disabled:opacity-50',
        className,
      )}
    />
  );
}
