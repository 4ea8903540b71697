import { announceTo } from '@/lib/messages/announce';
import { onCommand } from '@/lib/platform/commands';
import { onMenu } from '@/lib/platform/menus';
import { togglePanel } from '@/lib/platform/panel';
import type { Choices } from '@/lib/services/context/choices';
import { MENUS } from './menus';

/** Shortcut and menu: the sidebar in the page where it stands there, else the browser's own panel. */
export function startToggle(choices: Choices): void {
  const toggle = ({ id, url }: { id: number; url: string | null }) => {
    if (choices.now(url) === 'page') void announceTo(id, { event: 'sidebar.toggle' });
    else void togglePanel(id);
  };
  onCommand((command, tab) => {
    if (command === 'toggle-sidebar') toggle(tab);
  });
  onMenu((id, { tab }) => {
    if (id === MENUS.open) toggle(tab);
  });
}
