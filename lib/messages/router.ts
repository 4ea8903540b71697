import * as z from 'zod/mini';
import { captureSchemas } from '../schema/messages/capture';
import { bookCommandSchemas } from '../schema/messages/commands';
import { pageSchemas } from '../schema/messages/page';
import { querySchemas } from '../schema/messages/queries';
import { fail, type Result } from '../schema/result';
import type { Book } from '../services/book';
import { failureOf } from '../services/identity';
import { allowed } from './allowed';
import type { Call, Handler, Handlers } from './handler';
import { captureHandlers } from './handlers/capture';
import { commandHandlers } from './handlers/commands';
import { pageHandlers } from './handlers/page';
import { queryHandlers } from './handlers/queries';
import type { Arguments, RequestName } from './protocol';
import { callerOf, type RawSender } from './sender';

type Schemas = { [Name in RequestName]: z.ZodMiniType<Arguments<Name>> };
export const schemas: Schemas = {
  ...querySchemas,
  ...bookCommandSchemas,
  ...pageSchemas,
  ...captureSchemas,
};
export const handlers: Handlers = {
  ...queryHandlers,
  ...commandHandlers,
  ...pageHandlers,
  ...captureHandlers,
};

const isName = (name: string): name is RequestName => Object.hasOwn(schemas, name);
const requestSchema = z.object({ dangol: z.literal(1), name: z.string(), args: z.unknown() });

/**
 * The one listener for requests. A native promise for ours, undefined for everything else: a listener
 * that answers every message would take the answers of all others.
 */
export function createRouter(book: Book, ownId: string, settingsChanged: () => void) {
  return (message: unknown, sender: RawSender): Promise<Result<unknown>> | undefined => {
    const request = requestSchema.safeParse(message);
    return request.success
      ? answer({ book, settingsChanged }, ownId, request.data, sender)
      : undefined;
  };
}

async function answer(
  own: Omit<Call, 'caller'>,
  ownId: string,
  { name, args }: { name: string; args?: unknown },
  sender: RawSender,
): Promise<Result<unknown>> {
  const caller = callerOf(sender, ownId);
  if (caller === null || !isName(name)) return fail('not-allowed', `no such request: ${name}`);
  if (!allowed[name].includes(caller.class))
    return fail('not-allowed', `${name} is not for a ${caller.class}`);
  try {
    return await run(name, args, { ...own, caller });
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** Up to the handler's first wait everything happens at once, so a click stays a click. */
async function run<Name extends RequestName>(
  name: Name,
  args: unknown,
  call: Call,
): Promise<Result<unknown>> {
  const schema: Schemas[Name] = schemas[name];
  const parsed = schema.safeParse(args);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail('bad-input', issue?.message ?? 'unreadable', issue?.path.join('.'));
  }
  const handler: Handler<Name> = handlers[name];
  return await handler(parsed.data, call);
}
