import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../browsers.ts';

const XML = new Set(['.xhtml', '.xml', '.xht']);

/** A browser, as far as saved pages are read in one. */
export type Reader = Pick<Browser, 'newContext' | 'close'>;

/** Saved pages are read in a Chromium, and there is none: told on stderr, exit code 2. */
export class NoBrowser extends Error {}

/** Starts the browser that only ever sees saved pages; no name resolves in it. */
export async function startReader(
  find: () => string | null | undefined = findChromium,
): Promise<Browser> {
  const executablePath = find();
  if (!executablePath)
    throw new NoBrowser(
      'no Chromium, Chrome or Edge was found on this machine, and saved pages are read in one. Install one (npx playwright install chromium), or name yours in DANGOL_CHROMIUM.',
    );
  try {
    return await chromium.launch({
      executablePath,
      headless: true,
      args: [
        '--no-sandbox',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--disable-features=HttpsUpgrades',
      ],
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new NoBrowser(`${executablePath} does not start: ${reason}`);
  }
}

/**
 * Opens saved page `content` as if it stood at `url`: nothing is fetched, and its scripts do not run.
 * Scripts are refused by policy rather than switched off, so that `noscript` stays unread as in life.
 */
export async function openSaved(
  browser: Reader,
  { url, content, type }: { url: string; content: string | Buffer; type: string },
): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  let served = false;
  await context.route('**/*', async (route) => {
    const request = route.request();
    const document = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!document || served) return route.abort('aborted');
    served = true;
    await route.fulfill({
      body: content,
      headers: {
        'content-type': type,
        'content-security-policy': "script-src 'none'; object-src 'none'",
      },
    });
  });
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  return page;
}

/** Reads a saved file with the type its extension and content tell. */
export async function readSaved(file: string): Promise<{ content: Buffer; type: string }> {
  const content = await readFile(file);
  if (XML.has(path.extname(file).toLowerCase())) return { content, type: 'application/xhtml+xml' };
  const named = /charset/i.test(content.subarray(0, 1024).toString('latin1'));
  return { content, type: named ? 'text/html' : 'text/html; charset=utf-8' };
}

/**
 * Runs `script` and then `expression` in a world of their own, as a content script runs, and gives
 * back the expression's value.
 */
export async function runApart(page: Page, script: string, expression: string): Promise<unknown> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'dangol',
  });
  for (const code of [script, expression]) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    if (code === expression) return result.value;
  }
  return undefined;
}
