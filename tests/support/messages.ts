import type { Frame, Page } from '@playwright/test';
import type { Arguments, Reply, RequestName } from '../../lib/messages/protocol.ts';

/** Asks the background as a page of the extension does, whatever comes back included. */
export async function ask<Name extends RequestName>(
  page: Page | Frame,
  name: Name,
  args: Arguments<Name>,
): Promise<Reply<Name>> {
  return await page.evaluate(
    (request) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<never> } };
        }
      ).chrome.runtime.sendMessage(request),
    { dangol: 1, name, args },
  );
}

/** As `ask`, but null where no answer comes, because the background was stopped meanwhile. */
export async function askUnanswered<Name extends RequestName>(
  page: Page | Frame,
  name: Name,
  args: Arguments<Name>,
): Promise<Reply<Name> | null> {
  try {
    return (await ask(page, name, args)) ?? null;
  } catch (error) {
    if (/message (port|channel) closed|Could not establish|receiving end/i.test(String(error)))
      return null;
    throw error;
  }
}

/** The value of an answer; fails the test with the error when it is one. */
export async function answerOf<Name extends RequestName>(
  page: Page | Frame,
  name: Name,
  args: Arguments<Name>,
): Promise<Extract<Reply<Name>, { ok: true }>['value']> {
  const reply = await ask(page, name, args);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${reply.error.message}`);
  return reply.value;
}
