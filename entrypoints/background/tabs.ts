import { announceContext, leaveLostHosts } from '@/lib/messages/announce';
import { onHostsLost } from '@/lib/platform/hosts';
import { onTabActivated, onTabRemoved } from '@/lib/platform/tabs';
import { forgetTab } from '@/lib/services/context/memory';

/** A native panel follows the tab in front; a closed tab, or one of a host given back, leaves nothing behind. */
export function startTabs(): void {
  onTabActivated((tabId) => void announceContext(tabId));
  onTabRemoved((tabId) => void forgetTab(tabId));
  onHostsLost(() => void leaveLostHosts());
}
