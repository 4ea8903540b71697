import * as z from 'zod/mini';
import { fail, type Result } from '../schema/result';
import type { Book } from '../services/book';
import { failureOf } from '../services/identity';
import { allowed } from './allowed';
import { first } from './first';
import type { Call, Handlers } from './handler';
import type { RequestName } from './protocol';
import type { Schemas } from './rest';
import { callerOf, type RawSender } from './sender';

interface Known {
  schemas: Partial<Schemas>;
  handlers: Partial<Handlers>;
}
const atHand: Known = first;

const isName = (name: string): name is RequestName => Object.hasOwn(allowed, name);
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

/** Runs with the first question that needs it: see `first.ts`. */
const rest = () => import('./rest');

/** Up to the handler's first wait everything happens at once, so a click stays a click. */
async function run<Name extends RequestName>(
  name: Name,
  args: unknown,
  call: Call,
): Promise<Result<unknown>> {
  const { schemas, handlers }: Known = Object.hasOwn(atHand.handlers, name) ? atHand : await rest();
  const schema: Known['schemas'][Name] = schemas[name];
  const handler: Known['handlers'][Name] = handlers[name];
  if (!schema || !handler) return fail('internal', `nobody answers ${name}`);
  const parsed = schema.safeParse(args);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail('bad-input', issue?.message ?? 'unreadable', issue?.path.join('.'));
  }
  return await handler(parsed.data, call);
}
