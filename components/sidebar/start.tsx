import { useEffect, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import { isEmbedded, ownWindowId } from '@/lib/platform/surface';
import { FoundGate } from '../found/found-gate';
import { mount } from '../shell/mount';
import { Sidebar } from './sidebar';

const overlay = () => location.hash.includes('overlay');

function hashChanged(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The host's window may become narrow or wide while the sidebar is there. */
function SidebarPage({ embedded }: { embedded: boolean }) {
  const lies = useSyncExternalStore(hashChanged, overlay);
  const [where, setWhere] = useState<{ windowId?: number } | null>(embedded ? {} : null);
  useEffect(() => {
    if (!embedded) void ownWindowId().then((windowId) => setWhere({ windowId }));
  }, [embedded]);
  return (
    <FoundGate where={where} title={i18n.t('sidebar.brand')}>
      <Sidebar embedded={embedded} overlay={lies} />
    </FoundGate>
  );
}

/** Shows the sidebar, and reports that it runs: the page cannot tell a loaded frame from a refused one. */
export function startSidebar(): void {
  const embedded = isEmbedded();
  mount(<SidebarPage embedded={embedded} />);
  if (embedded) void ask('frame.ready', { part: 'sidebar' });
}
