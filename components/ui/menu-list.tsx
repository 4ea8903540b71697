import { Menu } from 'radix-ui/internal';
import { type RefObject, useRef } from 'react';
import { cx } from './cx';
import { Kbd } from './kbd';
import type { MenuItem } from './menu';

interface MenuListProps {
  /** The button it hangs on, takes its name from and gives the focus back to. */
  opener: RefObject<HTMLButtonElement | null>;
  openerId: string;
  id: string;
  items: readonly MenuItem[];
  /** Opened by a key: then the first item has the focus at once. */
  byKey: boolean;
  onClose: () => void;
}

const takeFocus = (item: HTMLElement | null) => item?.focus({ preventScroll: true });

/** An open menu. A file of its own: its placing and keys weigh as much as a whole card. */
export default function MenuList({ opener, openerId, id, items, byKey, onClose }: MenuListProps) {
  // Who pressed somewhere else wants the focus there.
  const pressedOutside = useRef(false);
  const first = items.find((item) => item !== 'line' && !item.disabled);
  return (
    <Menu.Root open onOpenChange={onClose} modal={false}>
      <Menu.Anchor virtualRef={opener} />
      <Menu.Portal>
        <Menu.Content
          id={id}
          aria-labelledby={openerId}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onInteractOutside={() => {
            pressedOutside.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!pressedOutside.current) opener.current?.focus();
          }}
          className="z-50 max-h-(--radix-popper-available-height) min-w-44 overflow-auto rounded-8 border border-line bg-raised p-1 shadow-2"
        >
          {items.map((item, index) =>
            item === 'line' ? (
              <Menu.Separator
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
                key={`line-${index}`}
                className="my-1 h-px bg-line"
              />
            ) : (
              <Menu.Item
                key={item.key}
                ref={byKey && item === first ? takeFocus : undefined}
                disabled={item.disabled}
                onSelect={() => {
                  // First, so that what opens next knows where the focus is to go back to.
                  opener.current?.focus();
                  item.onSelect();
                }}
                className={cx(
                  'flex min-h-control cursor-pointer items-center gap-2 rounded-4 px-2 outline-none',
                  'data-highlighted:bg-hover data-disabled:cursor-default data-disabled:opacity-50',
                  item.tone === 'danger' && 'text-bad',
                )}
              >
                {item.icon}
                <span className="flex-1">{item.label}</span>
                {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
              </Menu.Item>
            ),
          )}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
