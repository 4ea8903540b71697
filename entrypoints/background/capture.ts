import { captureFromClick } from '@/lib/messages/captureFromClick';
import { onCommand } from '@/lib/platform/commands';
import { onMenu } from '@/lib/platform/menus';
import type { Book } from '@/lib/services/book';
import type { Pointed } from '@/lib/services/capture/page/read';
import { MENUS } from './menus';

/** Menu and shortcut: people of the page, of a selection or behind a link go to the review form. */
export function startCapture(book: Book): void {
  const capture = (tabId: number, pointed: Pointed) => void captureFromClick(book, tabId, pointed);
  onCommand((command, { id }) => {
    if (command === 'capture-page') capture(id, { pointed: 'page' });
  });
  onMenu((id, { tab, frameId, link, selection }) => {
    const frame = frameId === null ? {} : { frameId };
    if (id === MENUS.page) capture(tab.id, { pointed: 'page' });
    if (id === MENUS.selection)
      capture(tab.id, { pointed: 'selection', text: selection ?? '', ...frame });
    if (id === MENUS.link && link)
      capture(tab.id, { pointed: 'link', href: link.url, text: link.text, ...frame });
  });
}
