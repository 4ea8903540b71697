import { useEffect, useState } from 'react';
import { onChange } from '@/lib/messages/changes';
import { ask, askOrNull } from '@/lib/messages/client';
import type { HoverView } from '@/lib/schema/views/badge';
import { HoverCard } from './hover-card';
import { PanelHint } from './panel-hint';

/** Waits for the background to name a person, then shows them; a late answer for another is dropped. */
export function Hover() {
  const [badge, setBadge] = useState<HoverView | null>(null);
  const [hint, setHint] = useState<{ keys: string } | null>(null);
  useEffect(() => {
    let wanted: string | null = null;
    const stop = onChange((change) => {
      if (change.event !== 'hover.show') return;
      const { ref, others } = change;
      wanted = ref;
      setHint(change.hint);
      setBadge((shown) => (shown?.ref === ref ? shown : null));
      void askOrNull('hover.get', { ref, others }).then((answer) => {
        if (wanted === ref && answer) setBadge(answer);
      });
    });
    // Only now: what is told before somebody listens is lost.
    void ask('frame.ready', { part: 'hover' });
    return stop;
  }, []);
  if (hint) return <PanelHint shortcut={hint.keys} />;
  return badge && <HoverCard badge={badge} />;
}
