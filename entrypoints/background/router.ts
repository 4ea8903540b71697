import { createRouter } from '@/lib/messages/router';
import { listenForRequests, ownId } from '@/lib/platform/runtime';
import type { Book } from '@/lib/services/book';

export const startRouter = (book: Book): void => listenForRequests(createRouter(book, ownId()));
