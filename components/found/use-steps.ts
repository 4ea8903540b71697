import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '@/lib/messages/client';
import type { CaptureStep } from '@/lib/schema/captured';
import type { CapturedView } from '@/lib/schema/views/captured';
import { firstStep } from './steps';

interface Steps {
  step: CaptureStep | null;
  /** Goes there and has it kept: a popup closes with every click beside it. */
  go: (step: CaptureStep | null) => void;
  /** Has the state of the step in sight kept, without showing it anew. */
  note: (step: CaptureStep) => void;
}

/** How far the rep got with what was read; the background keeps it for the tab. */
export function useSteps(view: CapturedView): Steps {
  const [step, setStep] = useState(() => firstStep(view));
  const waiting = useRef<{ step: CaptureStep | null } | null>(null);
  const sending = useRef(false);
  const { tabId } = view;

  const send = useCallback(async () => {
    // One at a time, the newest only: an older note must not arrive last.
    if (sending.current) return;
    sending.current = true;
    while (waiting.current) {
      const { step: next } = waiting.current;
      waiting.current = null;
      await ask('capture.keep', { tabId, step: next });
    }
    sending.current = false;
  }, [tabId]);
  useEffect(() => {
    const flush = () => {
      if (waiting.current) void ask('capture.keep', { tabId, step: waiting.current.step });
    };
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, [tabId]);

  const note = useCallback(
    (next: CaptureStep | null) => {
      waiting.current = { step: next };
      void send();
    },
    [send],
  );
  const go = useCallback(
    (next: CaptureStep | null) => {
      setStep(next);
      note(next);
    },
    [note],
  );
  return { step, go, note };
}
