import { useEffect, useState } from 'react';
import { frontTab } from '@/lib/platform/hosts';
import { CapturePane } from './capture-pane';
import { PopupPage } from './popup-page';
import { useCapture } from './use-capture';

export type Front = { id: number; url: string; windowId: number };

/** The toolbar button: the ways to everything, or the people read from the page in front. */
export function Popup() {
  const [front, setFront] = useState<Front | null>(null);
  useEffect(() => {
    void frontTab().then(setFront);
  }, []);
  const capture = useCapture(front?.id ?? null);
  if (capture.waiting) return <main className="h-80 w-85 max-w-full bg-surface" />;
  if (!capture.view) return <PopupPage front={front} capture={capture} />;
  return <CapturePane key={capture.view.readAt} view={capture.view} onClose={capture.close} />;
}
