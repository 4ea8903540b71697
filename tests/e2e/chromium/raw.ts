import type { CDPSession } from '@playwright/test';
import { type Asked, until } from '../../support/chromium.ts';
import type { Stage } from './stage.ts';

/** A document that no browser driver lists (popup, side panel), driven by the debugger itself. */
export interface RawDocument {
  /** Value of an expression there. */
  evaluate(expression: string): Promise<unknown>;
  /** The same as if the rep had just clicked there. */
  press(expression: string): Promise<unknown>;
  waitFor(expression: string, timeout?: number): Promise<void>;
  /** A picture of it, for whoever wants to look. */
  picture(): Promise<Buffer>;
  /** For what reads closed roots. */
  session: Asked;
  mouse: { click(x: number, y: number): Promise<void> };
}

export interface Raw {
  send(name: string, args?: object): Promise<Record<string, never>>;
  on(name: string, heard: (event: { sessionId: string; message: string }) => void): void;
}

export async function browserSession({
  chromium,
}: Pick<Stage, 'chromium'>): Promise<CDPSession & Raw> {
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session');
  return session as unknown as CDPSession & Raw;
}

export interface RawTarget {
  targetId: string;
  url: string;
  /** Tells the documents of a private window from all others. */
  browserContextId?: string;
}

export const targetsOf = (answer: { targetInfos?: RawTarget[] }): RawTarget[] =>
  answer.targetInfos ?? [];

/** Attaches to one target over the browser's session. */
export async function attach(session: Raw, targetId: string): Promise<RawDocument> {
  const attached: { sessionId?: string } = await session.send('Target.attachToTarget', {
    targetId,
    flatten: false,
  });
  const ask = channel(session, attached.sessionId ?? '');
  const run = async (expression: string, userGesture: boolean): Promise<unknown> => {
    const args = { expression, awaitPromise: true, returnByValue: true, userGesture };
    const { result, exceptionDetails } = await ask('Runtime.evaluate', args);
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return result?.value;
  };
  const evaluate = (expression: string) => run(expression, false);
  return {
    evaluate,
    session: { send: ask } as unknown as Asked,
    mouse: {
      async click(x, y) {
        const at = { x, y, button: 'left', clickCount: 1 };
        await ask('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
        for (const type of ['mousePressed', 'mouseReleased'])
          await ask('Input.dispatchMouseEvent', { type, ...at });
      },
    },
    press: (expression) => run(expression, true),
    picture: async () =>
      Buffer.from((await ask('Page.captureScreenshot', { format: 'png' })).data ?? '', 'base64'),
    async waitFor(expression, timeout = 30_000) {
      // A document on its way has no body yet.
      let last: unknown;
      const holds = () =>
        evaluate(`Boolean(${expression})`).then(Boolean, (error) => {
          last = error;
          return false;
        });
      await until(holds, timeout, `never so: ${expression}`).catch((error) => {
        throw new Error(String(error), { cause: last });
      });
    },
  };
}

interface Answer {
  result?: { value?: unknown };
  exceptionDetails?: unknown;
  data?: string;
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
