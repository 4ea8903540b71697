import { openPanelFromClick } from '../platform/panel';
import { openOwnPage, tabOf } from '../platform/tabs';
import type { Book } from '../services/book';
import type { Pointed } from '../services/capture/page/read';
import { announceCapture } from './announce';

/**
 * A menu or shortcut on a page: reads what was pointed at and shows it in the browser's side panel, or in
 * a tab of our own where no panel opens. The panel is asked for before the first wait, or the browser
 * takes it for unasked.
 */
export async function captureFromClick(book: Book, tabId: number, pointed: Pointed): Promise<void> {
  const opening = openPanelFromClick(tabId);
  const [{ readTab }, { keepCaptured }] = await Promise.all([
    import('../services/capture/page/read'),
    import('../services/capture/page/kept'),
  ]);
  const tab = await tabOf(tabId);
  if (tab === null) return;
  const captured = await readTab(tab, pointed, book.clock.now());
  await keepCaptured(tabId, { ...captured, place: 'panel' });
  await announceCapture(tabId);
  if (!(await opening)) await openOwnPage(`/dashboard.html#/capture/${tabId}`);
}
