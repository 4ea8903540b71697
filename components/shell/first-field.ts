import { type RefObject, useEffect, useRef } from 'react';
import { isFocusLost } from './keep-focus';

const FIELD = 'textarea, select, input:not([type=radio], [inputmode=numeric])';

/**
 * Puts the focus into a form's first field, after the menu it was opened from has given its own back, and
 * gives it back in turn once the form is gone.
 */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    let opener = document.activeElement;
    const timer = setTimeout(() => {
      // Whoever was quicker stays where they are: what they type is meant for there.
      if (form.current?.contains(document.activeElement)) return;
      opener = document.activeElement;
      const field = form.current?.querySelector(FIELD);
      if (field instanceof HTMLElement) field.focus();
    }, 30);
    return () => {
      clearTimeout(timer);
      if (opener instanceof HTMLElement && opener.isConnected && isFocusLost(document))
        opener.focus();
    };
  }, []);
  return form;
}
