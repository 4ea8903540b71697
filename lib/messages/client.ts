import { browser } from '../platform/browser';
import type { Failure } from '../schema/result';
import type { AnswerTo, Arguments, Reply, Request, RequestName } from './protocol';

/**
 * Asks the background. Never throws: a closed or updated extension is an answer too (`unavailable`).
 * Loaded by content scripts, so it imports types only.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  args: Arguments<Name>,
): Promise<Reply<Name>> {
  const request: Request<Name> = { dangol: 1, name, args };
  try {
    const reply: Reply<Name> | undefined = await browser.runtime.sendMessage(request);
    return reply ?? { ok: false, error: unavailable('the background did not answer') };
  } catch (error) {
    return { ok: false, error: unavailable(String(error)) };
  }
}

/** The value, or null when it failed; for places where nothing can be shown anyway. */
export async function askOrNull<Name extends RequestName>(
  name: Name,
  args: Arguments<Name>,
): Promise<AnswerTo<Name> | null> {
  const reply = await ask(name, args);
  return reply.ok ? reply.value : null;
}

const unavailable = (message: string): Failure => ({ code: 'unavailable', message });
