import type { Browser } from '@wxt-dev/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from './browser';

interface Registration {
  id: string;
  file: string;
  matches: string[];
}

/**
 * Lets a script run on the given hosts from their next load on, also after a restart of the browser;
 * with no host left it is taken out.
 */
export async function registerScript({ id, file, matches }: Registration): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: [file],
    css: [],
    matches,
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  } satisfies Browser.scripting.RegisteredContentScript;
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Tabs now open on the given hosts. */
export async function tabsOn(matches: string[]): Promise<number[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: matches });
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [tab.id]));
}

/** The manifest names only files of the extension, which the generated type of paths cannot know. */
const isOwnFile = (file: string): file is ScriptPublicPath => file.endsWith('.js');

/** Runs a script in a tab now; a page that lets nothing in (an error page) is left alone. */
export async function runScript(tabId: number, file: string): Promise<boolean> {
  if (!isOwnFile(file)) return false;
  const running = browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return await running.then(
    () => true,
    () => false,
  );
}

/**
 * Runs a script in a tab's frame (the top one by default) once and hands back what it ends with, which is
 * whatever a hostile page makes of it. Null where the browser lets nothing in.
 */
export async function resultOf(
  tabId: number,
  file: string,
  frameId?: number,
): Promise<{ value: unknown } | null> {
  if (!isOwnFile(file)) return null;
  const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
  const running = browser.scripting.executeScript({ target, files: [file] });
  return await running.then(
    ([frame]) => ({ value: frame?.result }),
    () => null,
  );
}

/** What a function that needs nothing from outside itself says in a tab's page, '' where it cannot run. */
export async function saidIn(
  tabId: number,
  func: (limit: number) => string,
  limit: number,
): Promise<string> {
  const running = browser.scripting.executeScript({ target: { tabId }, func, args: [limit] });
  return await running.then(
    ([frame]) => (typeof frame?.result === 'string' ? frame.result : ''),
    () => '',
  );
}

/** The scripts the manifest runs by itself, each with its hosts. */
export const ownScripts = (): { file: string; matches: string[] }[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js, matches }) =>
    (js ?? []).map((file) => ({ file, matches: matches ?? [] })),
  );
