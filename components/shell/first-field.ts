import { type RefObject, useEffect, useRef } from 'react';

const FIELD = 'textarea, select, input:not([type=radio], [inputmode=numeric])';

/** Puts the focus into a form's first field, after the menu it was opened from has given its own back. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const field = form.current?.querySelector(FIELD);
      if (field instanceof HTMLElement) field.focus();
    }, 30);
    return () => clearTimeout(timer);
  }, []);
  return form;
}
