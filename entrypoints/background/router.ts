import { createRouter } from '@/lib/messages/router';
import { listenForRequests, ownId } from '@/lib/platform/runtime';
import type { Book } from '@/lib/services/book';

/** `settingsChanged` is called after a command that changed settings. */
export const startRouter = (book: Book, settingsChanged: () => void): void =>
  listenForRequests(createRouter(book, ownId(), settingsChanged));
