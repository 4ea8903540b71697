import { cardSchemas } from '../schema/messages/card';
import { pageSchemas } from '../schema/messages/page';
import { cardHandlers } from './handlers/card';
import { visitHandlers } from './handlers/page';

/**
 * What is asked while a conversation comes up. A background woken for it runs no more than this: the rest
 * (`rest.ts`) is loaded with the first question that needs it.
 */
export const first = {
  schemas: { ...cardSchemas, ...pageSchemas },
  handlers: { ...cardHandlers, ...visitHandlers },
};
