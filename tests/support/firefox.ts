import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { findFirefox } from '../../scripts/standin/browsers.ts';
import type { StandIns } from '../../scripts/standin/server.ts';
import { type Bidi, bidiOf, contextTree, evaluateIn } from './bidi.ts';
import { type FirefoxDocument, firefoxDocument } from './firefox-document.ts';
import { found } from './until.ts';

export { clickAt, type FirefoxDocument, firefoxDocument } from './firefox-document.ts';

export const GECKO_ID = 'dangol@dangol.app';
/** Host of the extension's pages, fixed before the start so that tests can name it. */
const EXTENSION_HOST = '11111111-2222-4333-8444-555555555555';

export interface FirefoxOptions {
  /** Folder of the unpacked build. */
  extension: string;
  standIns: StandIns;
  /** Interface language, for example `ko` (the page's and the extension's texts, not the browser's own menus). */
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** After how many idle ms the event page ends; the browser's own default when absent. */
  backgroundIdle?: number;
  privateAllowed?: boolean;
  prefs?: Record<string, string | number | boolean>;
}

export interface Firefox {
  browser: Browser;
  bidi: Bidi;
  /** Privileged script in the browser's window (Services, WebExtensionPolicy, gBrowser …). */
  chrome(expression: string): Promise<unknown>;
  newPage(): Promise<Page>;
  /** A tab in a container of its own, as a user who separates identities has it. */
  newContainerPage(): Promise<Page>;
  /** A private window; the page is reached by its context id alone. */
  openPrivate(url: string): Promise<FirefoxDocument>;
  openExtensionPage(file: string): Promise<FirefoxDocument>;
  /** The extension's frame in the first tab whose address contains `urlPart`. */
  extensionFrame(urlPart: string, file?: string, timeout?: number): Promise<FirefoxDocument>;
  /** `running`, `suspending`, `stopped` … of the event page. */
  backgroundState(): Promise<string>;
  /** Ends the event page now, as its idle timeout does. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

function preferences(options: FirefoxOptions): Record<string, string | number | boolean> {
  const { port } = options.standIns.proxy;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_HOST }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.no_proxies_on': '127.0.0.1,localhost',
    'network.cookie.cookieBehavior': 5,
    'extensions.webextOptionalPermissionPrompts': false,
    ...(options.language ? { 'intl.accept_languages': options.language } : {}),
    ...(options.language ? { 'intl.locale.requested': options.language } : {}),
    ...(options.colorScheme
      ? {
          'layout.css.prefers-color-scheme.content-override':
            options.colorScheme === 'dark' ? 0 : 1,
        }
      : {}),
    ...(options.backgroundIdle
      ? { 'extensions.background.idle.timeout': options.backgroundIdle }
      : {}),
    ...options.prefs,
  };
}

async function start(options: FirefoxOptions): Promise<Browser> {
  const binary = findFirefox();
  if (!binary) throw new Error('No Firefox was found on this machine');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: binary,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
    timeout: 90_000,
  });
}

/** Starts a stock Firefox, headless, with the unpacked extension installed for this run. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const browser = await start(options);
  try {
    return await extended(browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The extension in a Firefox that has started, and all that can be done there. */
async function extended(browser: Browser, options: FirefoxOptions): Promise<Firefox> {
  const bidi = bidiOf(browser);
  await bidi('webExtension.install', {
    extensionData: { type: 'path', path: options.extension },
    ...(options.privateAllowed ? { 'moz:allowPrivateBrowsing': true } : {}),
  });
  const window = await found(
    async () => (await contextTree(bidi, true)).find(({ url }) => url.endsWith('browser.xhtml')),
    30_000,
    'Firefox shows no window',
  );
  const chrome = (expression: string) => evaluateIn(bidi, window.context, expression);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`;
  return {
    browser,
    bidi,
    chrome,
    newPage: () => sized(browser.newPage()),
    newContainerPage: async () => sized((await browser.createBrowserContext()).newPage()),
    openPrivate: (url) => openPrivate(bidi, chrome, url),
    openExtensionPage: (file) => openExtensionPage(bidi, file),
    extensionFrame: (urlPart, file = '', timeout = 30_000) =>
      extensionFrame(bidi, urlPart, file, timeout),
    backgroundState: async () => String(await chrome(`${extension}.backgroundState`)),
    async stopBackground() {
      await chrome(
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`,
      );
    },
    close: () => browser.close(),
  };
}

async function sized(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  await page.setViewport({ width: 1440, height: 900 });
  return page;
}

async function openExtensionPage(bidi: Bidi, file: string): Promise<FirefoxDocument> {
  const created = await bidi('browsingContext.create', { type: 'tab' });
  const { context } = z.object({ context: z.string() }).parse(created);
  const url = `moz-extension://${EXTENSION_HOST}/${file}`;
  // Extension documents send no events: waiting for one would never end.
  await bidi('browsingContext.navigate', { context, url, wait: 'none' });
  const document = firefoxDocument(bidi, context);
  await document.waitFor(
    `location.protocol === 'moz-extension:' && document.readyState === 'complete'`,
  );
  return document;
}

async function extensionFrame(
  bidi: Bidi,
  urlPart: string,
  file: string,
  timeout: number,
): Promise<FirefoxDocument> {
  const frame = await found(
    async () =>
      (await contextTree(bidi))
        .filter(({ url }) => url.includes(urlPart))
        .flatMap(({ children }) => children)
        .find(({ url }) => url.startsWith('moz-extension:') && url.includes(file)),
    timeout,
    'No extension frame',
  );
  return firefoxDocument(bidi, frame.context);
}

async function openPrivate(
  bidi: Bidi,
  chrome: Firefox['chrome'],
  url: string,
): Promise<FirefoxDocument> {
  const before = new Set((await contextTree(bidi)).map(({ context }) => context));
  await chrome(
    `new Promise((done) => {
      const opened = OpenBrowserWindow({ private: true });
      opened.addEventListener('load', () => done(true), { once: true });
    })`,
  );
  const tab = await found(
    async () => (await contextTree(bidi)).find(({ context }) => !before.has(context)),
    30_000,
    'No private window opened',
  );
  await goTo(bidi, tab.context, url);
  return firefoxDocument(bidi, tab.context);
}

/** Goes there in a window that has just opened: its own first page, still on its way, may cancel a first try. */
async function goTo(bidi: Bidi, context: string, url: string): Promise<void> {
  const end = performance.now() + 60_000;
  for (;;) {
    try {
      await bidi('browsingContext.navigate', { context, url, wait: 'complete' });
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await sleep(200);
    }
  }
}
