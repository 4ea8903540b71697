import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type Bidi, evaluateIn } from './bidi.ts';

/** A document that puppeteer cannot see (the extension's frame or tab), driven by its context id. */
export interface FirefoxDocument {
  context: string;
  /** Value of an expression; JSON.stringify objects inside it. */
  evaluate(expression: string): Promise<unknown>;
  /** The expression's JSON value, parsed by `schema`. */
  read<T>(expression: string, schema: z.ZodMiniType<T>): Promise<T>;
  /** Waits until the expression is truthy and gives its value. Firefox sends no events here, so this polls. */
  waitFor(expression: string, timeout?: number): Promise<unknown>;
  /** A real, trusted click in the middle of the first match. */
  click(selector: string): Promise<void>;
  /** Real key strokes into what has the focus. */
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
}

const Point = z.tuple([z.number(), z.number()]);

export function firefoxDocument(bidi: Bidi, context: string): FirefoxDocument {
  const evaluate = (expression: string) => evaluateIn(bidi, context, expression);
  const read = async <T>(expression: string, schema: z.ZodMiniType<T>) =>
    schema.parse(JSON.parse(String(await evaluate(`JSON.stringify(${expression})`))));
  return {
    context,
    evaluate,
    read,
    async waitFor(expression, timeout = 30_000) {
      const end = performance.now() + timeout;
      let last: unknown;
      for (;;) {
        try {
          const value = await evaluate(expression);
          if (value) return value;
        } catch (error) {
          last = error; // The document may be on its way; the error is told if it never comes.
        }
        if (performance.now() > end) {
          throw new Error(`not within ${timeout} ms: ${expression}`, { cause: last });
        }
        await sleep(40);
      }
    },
    async click(selector) {
      const [x, y] = await read(
        `(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          if (!element) throw new Error('nothing matches ' + ${JSON.stringify(selector)});
          element.scrollIntoView({ block: 'center' });
          const box = element.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2];
        })()`,
        Point,
      );
      await clickAt(bidi, context, x, y);
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions: keys }],
      });
    },
    async screenshot() {
      const answer = await bidi('browsingContext.captureScreenshot', { context });
      return Buffer.from(z.object({ data: z.string() }).parse(answer).data, 'base64');
    },
  };
}

/** A trusted click at a point of a document's viewport; also reaches what stands in a closed shadow root. */
export async function clickAt(bidi: Bidi, context: string, x: number, y: number): Promise<void> {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await bidi('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', actions }],
  });
}
