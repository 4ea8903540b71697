import { browser } from './browser';

/** Puts the one entry of a page's menu there; asking twice leaves one. */
export async function setMenu(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['page', 'link', 'selection'] });
}

export const onMenu = (
  heard: (id: string, tab: { id: number; url: string | null }) => void,
): void =>
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) heard(String(info.menuItemId), { id: tab.id, url: tab.url ?? null });
  });
