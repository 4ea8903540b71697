import { useEffect, useRef } from 'react';

/**
 * Calls `forget` when this document goes (tab or panel closed, page left), where it shows something of a
 * private window: nothing of that stays behind.
 */
export function useLeave(isPrivate: boolean, forget: () => void): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    if (!isPrivate) return;
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [isPrivate]);
}
