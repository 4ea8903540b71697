import {
  type ComponentProps,
  cloneElement,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useId,
  useRef,
  useState,
} from 'react';

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
  /** The button that opens it; it must have a name and pass a button's properties on. */
  trigger: ReactElement<ComponentProps<'button'>>;
  items: readonly MenuItem[];
}

const load = () => import('./menu-list');
const MenuList = lazy(load);
/** On its way as soon as the button is pointed at, so that nobody waits for it. */
const fetchAhead = () => void load();

/** Further actions under one button. */
export function Menu({ trigger, items }: MenuProps) {
  const [open, setOpen] = useState<'by-key' | 'by-pointer' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const openerId = useId();
  const id = useId();
  const button: ComponentProps<'button'> = {
    ref: opener,
    id: openerId,
    'aria-haspopup': 'menu',
    'aria-expanded': open !== null,
    'aria-controls': open === null ? undefined : id,
    onPointerEnter: fetchAhead,
    onFocus: fetchAhead,
    onPointerDown: (event) => {
      if (event.button !== 0 || event.ctrlKey) return;
      setOpen(open === null ? 'by-pointer' : null);
      // The focus is to go to the list, not to the button.
      if (open === null) event.preventDefault();
    },
    onKeyDown: (event) => {
      if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return;
      event.preventDefault();
      setOpen('by-key');
    },
  };
  return (
    <>
      {cloneElement(trigger, button)}
      {open !== null && (
        <Suspense>
          <MenuList
            opener={opener}
            openerId={openerId}
            id={id}
            items={items}
            byKey={open === 'by-key'}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </>
  );
}
