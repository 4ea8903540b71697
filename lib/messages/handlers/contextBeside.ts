import type { SidebarContext } from '../../schema/views/sidebar';
import type { Book } from '../../services/book';
import { sidebarContext } from '../../services/context/context';
import { pageBeside } from '../../services/context/page';
import { changesTold } from '../announce';
import { createMeanwhile } from './meanwhile';

const meanwhile = createMeanwhile<SidebarContext>();

/**
 * What stands beside a tab, or beside the front tab of a panel's window. Whoever asks while the answer is read
 * shares it: a page that reports twice has it asked for twice, and it is read as soon as a page has reported.
 */
export async function contextBeside(
  book: Book,
  tabId: number | null,
  windowId: number | undefined,
): Promise<SidebarContext> {
  const page = await pageBeside(tabId, windowId);
  const question = `${changesTold()} ${JSON.stringify(page)}`;
  return await meanwhile(book, question, () => sidebarContext(book, page));
}
