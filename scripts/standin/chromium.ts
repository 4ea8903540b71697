import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type FoundBrowser, findChromiums } from './browsers.ts';
import type { StandIns } from './server.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked build (the one with manifest.json). */
  extension: string;
  /** Sites to be reached; without them every host but the loopback address is refused all the same. */
  standIns: StandIns;
  browser?: FoundBrowser;
  /** Load over the debugging pipe even where the flag would do. Branded browsers always are. */
  overPipe?: boolean;
  /** The rep allowed it in private windows. Loaded over the pipe then: no flag allows that. */
  privateAllowed?: boolean;
  headless?: boolean;
  /** Interface language of the browser and so of the extension, for example `ko`. */
  language?: string;
  /** null follows the system. */
  colorScheme?: 'light' | 'dark' | null;
  viewport?: { width: number; height: number } | null;
  /** A profile to keep and start again with; by default a new one that is removed at the end. */
  profile?: string;
  args?: string[];
}

export interface Chromium {
  context: BrowserContext;
  browser: FoundBrowser;
  extensionId: string;
  /** Milliseconds from launch to the worker's first sign. */
  startedIn: number;
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Features to switch off. Giving the flag replaces Playwright's own list on purpose: that one turns storage
 * partitioning off, and a framed extension page is then denied its storage, which never happens to a user. The address
 * bar's own pages would be two more renderers in every window.
 */
const DISABLED = [
  ...['MediaRouter', 'OptimizationHints', 'HttpsUpgrades', 'AutofillServerCommunication'],
  ...['DisableLoadExtensionCommandLineSwitch', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'],
].join();

/** Flags that send everything but the loopback address through the refusing proxy and accept the test certificate. */
export function networkFlags(standIns: StandIns): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${standIns.proxy.port}`,
    `--ignore-certificate-errors-spki-list=${standIns.fingerprint}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
  ];
}

/** Starts a Chromium with the extension in it and waits for its service worker. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const browser = options.browser ?? findChromiums()[0];
  if (!browser) throw new Error('No Chromium, Chrome or Edge was found on this machine');
  const profile = options.profile ?? (await mkdtemp(path.join(os.tmpdir(), 'dangol-chromium-')));
  const { privateAllowed = false } = options;
  const overPipe = options.overPipe === true || privateAllowed || browser.branded;
  const started = performance.now();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    colorScheme: options.colorScheme === undefined ? 'light' : options.colorScheme,
    ...(options.language
      ? { env: { ...stringEnv(), LANGUAGE: options.language, LANG: `${options.language}.UTF-8` } }
      : {}),
    // Playwright's own flag lets an extension in over the pipe and then keeps its worker from starting.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...flags(options, overPipe), ...(options.args ?? [])],
  });
  const close = async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = await startedExtension(context, { ...options, overPipe });
    return {
      context,
      browser,
      extensionId,
      startedIn: performance.now() - started,
      async openExtensionPage(file) {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${extensionId}/${file}`);
        return page;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function flags({ extension, standIns, language }: ChromiumOptions, overPipe: boolean): string[] {
  return [
    `--disable-features=${DISABLED}`,
    ...networkFlags(standIns),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(language ? [`--lang=${language}`] : []),
    '--enable-unsafe-extension-debugging',
    ...(overPipe
      ? []
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  ];
}

/** Loads where the flag is ignored, waits for the worker, and on failure asks the browser why it refused. */
async function startedExtension(
  context: BrowserContext,
  options: Pick<ChromiumOptions, 'extension' | 'overPipe' | 'privateAllowed'>,
): Promise<string> {
  if (options.overPipe) await loadUnpacked(context, options);
  try {
    return await workerHost(context);
  } catch (error) {
    if (!options.overPipe) await loadUnpacked(context, options);
    throw error;
  }
}

/** Fails with the browser's own words when the folder is no valid extension. */
async function loadUnpacked(
  context: BrowserContext,
  { extension, privateAllowed = false }: Pick<ChromiumOptions, 'extension' | 'privateAllowed'>,
): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session)
    throw new Error('The browser gives no debugging session to load the extension with');
  await session.send('Extensions.loadUnpacked', {
    path: path.resolve(extension),
    enableInIncognito: privateAllowed,
  });
}

/** The host of the first extension worker seen: the extension's id. */
async function workerHost(context: BrowserContext): Promise<string> {
  const own = (url: string) => url.startsWith('chrome-extension://');
  const found =
    context.serviceWorkers().find((worker) => own(worker.url())) ??
    (await context.waitForEvent('serviceworker', {
      predicate: (worker) => own(worker.url()),
      timeout: 30_000,
    }));
  return new URL(found.url()).host;
}

function stringEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
