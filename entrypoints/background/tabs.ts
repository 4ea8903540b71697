import { announceContext } from '@/lib/messages/announce';
import { onTabActivated, onTabRemoved } from '@/lib/platform/tabs';
import { forgetTab } from '@/lib/services/context/memory';

/** A native panel follows the tab in front; a closed tab leaves nothing behind. */
export function startTabs(): void {
  onTabActivated((tabId) => void announceContext(tabId));
  onTabRemoved((tabId) => void forgetTab(tabId));
}
