import { i18n } from '#i18n';
import { setMenus } from '@/lib/platform/menus';
import { onInstalled, onStartup } from '@/lib/platform/runtime';

export const MENUS = {
  open: 'open-sidebar',
  page: 'capture-page',
  selection: 'capture-selection',
  link: 'capture-link',
} as const;

/** The entries of a page's menu, in the browser's language of this start. */
const show = (): Promise<void> =>
  setMenus([
    { id: MENUS.page, title: i18n.t('book.menu.page'), contexts: ['page'] },
    { id: MENUS.selection, title: i18n.t('book.menu.selection'), contexts: ['selection'] },
    { id: MENUS.link, title: i18n.t('book.menu.link'), contexts: ['link'] },
    { id: MENUS.open, title: i18n.t('book.menu.open'), contexts: ['page', 'link', 'selection'] },
  ]);

export function startMenus(): void {
  onInstalled(() => void show());
  onStartup(() => void show());
}
