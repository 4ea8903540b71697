import { type RefObject, useEffect, useRef } from 'react';
import { onChange } from '@/lib/messages/changes';

/** When to look whether the page shows our frame after the shortcut; it may be busy. */
const LOOKS = [80, 300, 900];

/** Opened by its shortcut, the sidebar takes the focus: whoever opens it by key works in it by key. */
export function useEnter(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = [];
    const stop = () => {
      for (const timer of timers) clearTimeout(timer);
    };
    // A frame that is not shown has no width.
    const look = () => {
      if (window.innerWidth === 0) return;
      stop();
      if (!document.hasFocus()) main.current?.focus();
    };
    const forget = onChange(({ event }) => {
      if (event !== 'sidebar.toggle') return;
      stop();
      timers = LOOKS.map((after) => setTimeout(look, after));
    });
    return () => {
      stop();
      forget();
    };
  }, []);
  return main;
}
