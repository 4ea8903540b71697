import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

/** Sends one WebDriver BiDi command and gives its unparsed result. */
export type Bidi = (method: string, parameters: object) => Promise<unknown>;

export interface BrowsingContext {
  context: string;
  url: string;
  children: BrowsingContext[];
}

const Evaluated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.unknown()) }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

const Context: z.ZodMiniType<BrowsingContext> = z.object({
  context: z.string(),
  url: z.string(),
  children: z.pipe(
    z.optional(z.nullable(z.array(z.lazy(() => Context)))),
    z.transform((children) => children ?? []),
  ),
});

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

function isConnection(value: unknown): value is Connection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'send' in value &&
    typeof value.send === 'function'
  );
}

/** The raw connection below puppeteer, which itself cannot address extension documents. */
export function bidiOf(browser: Browser): Bidi {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection))
    throw new Error('This puppeteer-core keeps its connection elsewhere');
  return async (method, parameters) =>
    z.object({ result: z.unknown() }).parse(await connection.send(method, parameters)).result;
}

/** Runs an expression in a document. Strings, numbers and booleans come back; anything else as undefined. */
export async function evaluateIn(
  bidi: Bidi,
  context: string,
  expression: string,
): Promise<unknown> {
  const answer = Evaluated.parse(
    await bidi('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
    }),
  );
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** The tabs and their frames; with `chrome` the browser's own windows. */
export async function contextTree(bidi: Bidi, chrome = false): Promise<BrowsingContext[]> {
  const answer = await bidi(
    'browsingContext.getTree',
    chrome ? { 'moz:scope': 'chrome', maxDepth: 0 } : {},
  );
  return z.object({ contexts: z.array(Context) }).parse(answer).contexts;
}
