import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, type RefObject, useRef } from 'react';
import { IconButton } from './icon-button';

interface DialogProps {
  open: boolean;
  onOpenChange(open: boolean): void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  closeLabel: string;
  /** Gets the focus afterwards where what opened it is gone by then, as an item of a menu. */
  returnFocus?: RefObject<HTMLElement | null>;
}

/** A question or form that must be answered before going on; Esc closes it and returns the focus. */
export function Dialog(props: DialogProps) {
  const opener = useRef<Element | null>(null);
  const content = useRef<HTMLDivElement>(null);
  return (
    <Radix.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          ref={content}
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement;
            // What is asked for first, not the cross that closes.
            const field = content.current?.querySelector('input, select, textarea');
            if (!(field instanceof HTMLElement)) return;
            event.preventDefault();
            field.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const back = props.returnFocus?.current ?? opener.current;
            if (back instanceof HTMLElement) back.focus();
          }}
          {...(props.description ? {} : { 'aria-describedby': undefined })}
          className="fixed top-1/2 left-1/2 z-50 grid max-h-[calc(100dvh-32px)] w-[min(480px,calc(100vw-32px))] -translate-1/2 grid-rows-[auto_minmax(0,1fr)_auto] rounded-12 border border-line bg-raised shadow-2 focus-visible:outline-none"
        >
          <header className="flex items-start gap-2 py-2 ps-4 pe-2">
            <Radix.Title className="flex-1 py-1 text-16">{props.title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={props.closeLabel} icon={<X aria-hidden />} />
            </Radix.Close>
          </header>
          <div className="grid gap-3 overflow-auto px-4 pb-4">
            {props.description && (
              <Radix.Description asChild>
                <div className="text-ink-2">{props.description}</div>
              </Radix.Description>
            )}
            {props.children}
          </div>
          {props.footer && (
            <footer className="flex flex-wrap justify-end gap-2 rounded-b-12 border-t border-line bg-sunken px-4 py-3">
              {props.footer}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
