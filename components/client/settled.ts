import { useEffect, useState } from 'react';

/** Time in which a rep who is only passing by has gone on to the next mail. */
const PAUSE = 600;

/**
 * True once what is shown has stayed a moment. For what helps but is not waited for: asked at once, it
 * would keep the next card waiting.
 */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), PAUSE);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
