import { createRouter } from '@/lib/messages/router';
import { listenForRequests, ownId } from '@/lib/platform/runtime';
import type { Book } from '@/lib/services/book';
import type { Choices } from '@/lib/services/context/choices';

export const startRouter = (book: Book, choices: Choices): void =>
  listenForRequests(createRouter(book, ownId(), () => void choices.warm()));
