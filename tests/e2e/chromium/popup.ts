import type { CDPSession, Page } from '@playwright/test';
import { until } from '../../support/chromium.ts';
import type { Stage } from './stage.ts';

/** The real popup of the toolbar button; no browser driver lists it, so it is driven by the debugger itself. */
export interface Popup {
  /** Value of an expression in the popup. */
  evaluate(expression: string): Promise<unknown>;
  waitFor(expression: string): Promise<void>;
  close(): Promise<void>;
}

interface Raw {
  send(name: string, args?: object): Promise<Record<string, never>>;
  on(name: string, heard: (event: { sessionId: string; message: string }) => void): void;
}

async function browserSession({ chromium }: Stage): Promise<CDPSession & Raw> {
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session');
  return session as unknown as CDPSession & Raw;
}

/** Presses the toolbar button over this page: the browser lets the extension in there and opens the popup. */
export async function openPopup(stage: Stage, page: Page): Promise<Popup> {
  await page.bringToFront();
  const session = await browserSession(stage);
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetsOf(tabs).find(({ url }) => url === page.url());
  await session.send('Extensions.triggerAction', {
    id: stage.chromium.extensionId,
    targetId: tab?.targetId,
  });
  let popup: { targetId: string; url: string } | undefined;
  await until(
    async () => {
      const all = targetsOf(await session.send('Target.getTargets'));
      popup = all.find(({ url }) => url.endsWith('/popup.html'));
      return popup !== undefined;
    },
    15_000,
    'the popup did not open',
  );
  const targetId = popup?.targetId ?? '';
  const attached: { sessionId?: string } = await session.send('Target.attachToTarget', {
    targetId,
    flatten: false,
  });
  const ask = channel(session, attached.sessionId ?? '');
  const evaluate = async (expression: string): Promise<unknown> => {
    const args = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await ask('Runtime.evaluate', args);
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return result?.value;
  };
  return {
    evaluate,
    waitFor: (expression) =>
      until(async () => Boolean(await evaluate(expression)), 15_000, `never so: ${expression}`),
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await until(
        async () =>
          targetsOf(await session.send('Target.getTargets')).every(
            (one) => one.targetId !== targetId,
          ),
        10_000,
        'the popup did not close',
      );
      await session.detach();
    },
  };
}

const targetsOf = (answer: {
  targetInfos?: { targetId: string; url: string }[];
}): { targetId: string; url: string }[] => answer.targetInfos ?? [];

interface Answer {
  result?: { value?: unknown };
  exceptionDetails?: unknown;
}

/** Questions to one target over the browser's session, each with its own number. */
function channel(session: Raw, sessionId: string) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message);
    waiting.get(id)?.(result ?? {});
    waiting.delete(id);
  });
  return async (method: string, params: object): Promise<Answer> => {
    last += 1;
    const id = last;
    const answer = new Promise<Answer>((done) => waiting.set(id, done));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return await answer;
  };
}
