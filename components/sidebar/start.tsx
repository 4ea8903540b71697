import { useSyncExternalStore } from 'react';
import { ask } from '@/lib/messages/client';
import { isEmbedded } from '@/lib/platform/surface';
import { mount } from '../shell/mount';
import { Sidebar } from './sidebar';

const overlay = () => location.hash.includes('overlay');

function hashChanged(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The host's window may become narrow or wide while the sidebar is there. */
function SidebarPage({ embedded }: { embedded: boolean }) {
  return <Sidebar embedded={embedded} overlay={useSyncExternalStore(hashChanged, overlay)} />;
}

/** Shows the sidebar, and reports that it runs: the page cannot tell a loaded frame from a refused one. */
export function startSidebar(): void {
  const embedded = isEmbedded();
  mount(<SidebarPage embedded={embedded} />);
  if (embedded) void ask('frame.ready', { part: 'sidebar' });
}
