import { useState } from 'react';
import { ask } from '@/lib/messages/client';
import type { Failure } from '@/lib/schema/result';
import type { CapturedView } from '@/lib/schema/views/captured';
import { useQuery } from '../client/query';

export interface Capture {
  /** What was read from the page in front, now or when the popup was open last. */
  view: CapturedView | null;
  /** Nothing is known yet: whether there is something to go on with. */
  waiting: boolean;
  reading: boolean;
  failure: Failure | null;
  read: () => void;
  close: () => void;
}

/** A page that was read before and is still in front, with somebody not yet saved. */
const goesOn = (view: CapturedView): boolean => !view.moved && view.step?.kind !== 'saved';

/** Reads the page in front; a popup that was closed meanwhile goes on where it was. */
export function useCapture(tabId: number | null): Capture {
  const where = tabId === null ? null : { tabId };
  const kept = useQuery('capture.get', where);
  // Held here too: of a private window the background keeps nothing.
  const [shown, setShown] = useState<CapturedView | null>(null);
  const [looked, setLooked] = useState(false);
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (!looked && kept.value !== undefined) {
    setLooked(true);
    if (kept.value && goesOn(kept.value)) setShown(kept.value);
  }
  const read = async () => {
    if (where === null || reading) return;
    setReading(true);
    setFailure(null);
    const reply = await ask('capture.read', where);
    setReading(false);
    if (reply.ok) setShown(reply.value);
    else setFailure(reply.error);
  };
  const close = () => {
    setShown(null);
    if (where) void ask('capture.drop', where);
  };
  const newest = shown && kept.value?.readAt === shown.readAt ? kept.value : shown;
  return {
    view: newest,
    waiting: where !== null && kept.loading,
    reading,
    failure,
    read: () => void read(),
    close,
  };
}
