import { announceContext, announceTo } from '@/lib/messages/announce';
import { onCommand } from '@/lib/platform/commands';
import { onHostsChanged } from '@/lib/platform/hosts';
import { onMenu } from '@/lib/platform/menus';
import { togglePanel } from '@/lib/platform/panel';
import type { Choices } from '@/lib/services/context/choices';
import { MENUS } from './menus';

/** Shortcut and menu: the sidebar in the page where it stands there, else the browser's own panel. */
export function startToggle(choices: Choices): void {
  const toggle = ({ id, url }: { id: number; url: string | null }) =>
    choices.within(url, (choice) => {
      if (choice === 'page') void announceTo(id, { event: 'sidebar.toggle' });
      // An open panel is told as well: the press lets us in on a page that was closed before.
      else void togglePanel(id).then(() => announceContext(id));
    });
  onCommand((command, tab) => {
    if (command === 'toggle-sidebar') toggle(tab);
  });
  onMenu((id, { tab }) => {
    if (id === MENUS.open) toggle(tab);
  });
  onHostsChanged(() => void choices.warm());
}
