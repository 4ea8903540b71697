import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';

interface UndoBarProps {
  /** What has been done. */
  text: string;
  undoLabel: string;
  dismissLabel: string;
  /** The keys that undo, as written on this keyboard. */
  undoKeys?: string;
  onUndo(): void;
  onDismiss(): void;
  /** How long it stays; it waits while pointer or focus is on it. */
  seconds?: number;
}

/** Says what was done and offers to take it back. Never for errors. */
export function UndoBar(props: UndoBarProps) {
  const { onDismiss, seconds = 8 } = props;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, onDismiss, seconds]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens only to hold the clock, offers nothing itself
    <div
      data-passing
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="flex items-center gap-2 rounded-8 border border-line bg-raised py-1.5 ps-3 pe-1.5 shadow-2"
    >
      <span role="status" className="min-w-0 flex-1">
        {props.text}
      </span>
      <Button
        size="compact"
        aria-keyshortcuts={props.undoKeys && 'Control+Z Meta+Z'}
        onClick={props.onUndo}
      >
        {props.undoLabel}
        {props.undoKeys && (
          <span aria-hidden className="font-regular whitespace-nowrap text-ink-3">
            {props.undoKeys}
          </span>
        )}
      </Button>
      <IconButton label={props.dismissLabel} icon={<X aria-hidden />} onClick={onDismiss} />
    </div>
  );
}
