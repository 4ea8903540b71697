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

/** How many mails with a customer stand in the log; whoever `ref` names must be known. */
export async function mailsWith(page: Page | Frame, ref: string): Promise<number> {
  const card = await answerOf(page, 'card.get', { ref });
  if (!card?.customerId) throw new Error(`no customer for ${ref}`);
  const { total } = await answerOf(page, 'timeline.list', {
    customerId: card.customerId,
    contactId: null,
    kinds: ['mail-sent', 'mail-received'],
    search: '',
    before: null,
    limit: 1,
  });
  return total;
}
