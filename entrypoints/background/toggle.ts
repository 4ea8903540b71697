import { i18n } from '#i18n';
import { announceTo } from '@/lib/messages/announce';
import { onCommand } from '@/lib/platform/commands';
import { onMenu, setMenu } from '@/lib/platform/menus';
import { togglePanel } from '@/lib/platform/panel';
import { onInstalled } from '@/lib/platform/runtime';
import type { Choices } from '@/lib/services/context/choices';

const OPEN = 'open-sidebar';

/** Shortcut and menu: the sidebar in the page where it stands there, else the browser's own panel. */
export function startToggle(choices: Choices): void {
  const toggle = ({ id, url }: { id: number; url: string | null }) => {
    if (choices.now(url) === 'page') void announceTo(id, { event: 'sidebar.toggle' });
    else void togglePanel(id);
  };
  onCommand((command, tab) => {
    if (command === 'toggle-sidebar') toggle(tab);
  });
  onMenu((id, tab) => {
    if (id === OPEN) toggle(tab);
  });
  onInstalled(() => void setMenu(OPEN, i18n.t('book.menu.open')));
}
