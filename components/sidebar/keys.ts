import { useEffect } from 'react';

export const places = ['who', 'worth', 'history', 'now'] as const;

/** The place a key leads to: ⌥1 who, ⌥2 worth, ⌥3 what happened, ⌥4 do now. Read by key position. */
export function placeOfKey(event: {
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  code: string;
}): string | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
  return digit ? (places[Number(digit) - 1] ?? null) : null;
}

/** Lets ⌥1 to ⌥4 jump between the parts, wherever the focus is. */
export function usePlaceKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const place = placeOfKey(event);
      const target = place && document.querySelector(`[data-place="${place}"]`);
      if (!(target instanceof HTMLElement)) return;
      event.preventDefault();
      target.scrollIntoView({ block: 'nearest' });
      target.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
