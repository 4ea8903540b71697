import { ask } from '@/lib/messages/client';
import { isEmbedded } from '@/lib/platform/surface';
import { mount } from '../shell/mount';
import { Sidebar } from './sidebar';

/** Shows the sidebar, and reports that it runs: the page cannot tell a loaded frame from a refused one. */
export function startSidebar(): void {
  const embedded = isEmbedded();
  mount(<Sidebar embedded={embedded} overlay={location.hash.includes('overlay')} />);
  if (embedded) void ask('frame.ready', { part: 'sidebar' });
}
