import type * as z from 'zod/mini';
import { captureSchemas } from '../schema/messages/capture';
import { bookCommandSchemas } from '../schema/messages/commands';
import { pageSchemas } from '../schema/messages/page';
import { querySchemas } from '../schema/messages/queries';
import type { Handlers } from './handler';
import { asideHandlers } from './handlers/aside';
import { captureHandlers } from './handlers/capture';
import { commandHandlers } from './handlers/commands';
import { visitHandlers } from './handlers/page';
import { queryHandlers } from './handlers/queries';
import type { Arguments, RequestName } from './protocol';

export type Schemas = { [Name in RequestName]: z.ZodMiniType<Arguments<Name>> };

/** Every request there is. */
export const schemas: Schemas = {
  ...querySchemas,
  ...bookCommandSchemas,
  ...pageSchemas,
  ...captureSchemas,
};
export const handlers: Handlers = {
  ...queryHandlers,
  ...commandHandlers,
  ...visitHandlers,
  ...asideHandlers,
  ...captureHandlers,
};
