import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Kbd } from './kbd';

export type MenuItem =
  | 'line'
  | {
      key: string;
      label: string;
      icon?: ReactNode;
      shortcut?: string;
      tone?: 'plain' | 'danger';
      disabled?: boolean;
      onSelect(): void;
    };

interface MenuProps {
  /** The button that opens it; it must take a ref and have a name. */
  trigger: ReactNode;
  items: readonly MenuItem[];
}

/** Further actions under one button. */
export function Menu({ trigger, items }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-auto rounded-8 border border-line bg-raised p-1 shadow-2"
        >
          {items.map((item, index) =>
            item === 'line' ? (
              <DropdownMenu.Separator
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
                key={`line-${index}`}
                className="my-1 h-px bg-line"
              />
            ) : (
              <DropdownMenu.Item
                key={item.key}
                disabled={item.disabled}
                onSelect={item.onSelect}
                className={cx(
                  'flex min-h-control cursor-pointer items-center gap-2 rounded-4 px-2 outline-none',
                  'data-highlighted:bg-hover data-disabled:cursor-default data-disabled:opacity-50',
                  item.tone === 'danger' && 'text-bad',
                )}
              >
                {item.icon}
                <span className="flex-1">{item.label}</span>
                {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
