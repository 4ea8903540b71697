import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
  path: string;
  /** Branded Chrome and Edge ignore --load-extension: they need `Extensions.loadUnpacked` over the debugging pipe. */
  branded: boolean;
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightsOwn(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function candidates(): FoundBrowser[] {
  const branded = (files: string[]) => files.map((file) => ({ path: file, branded: true }));
  const free = (files: string[]) => files.map((file) => ({ path: file, branded: false }));
  const own = free(playwrightsOwn());
  if (process.platform === 'win32') {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ];
    const under = (rest: string) => roots.flatMap((root) => (root ? [path.join(root, rest)] : []));
    return [
      ...own,
      ...free(under('Chromium\\Application\\chrome.exe')),
      ...branded(under('Google\\Chrome\\Application\\chrome.exe')),
      ...branded(under('Microsoft\\Edge\\Application\\msedge.exe')),
    ];
  }
  if (process.platform === 'darwin') {
    const apps = ['/Applications', path.join(homedir(), 'Applications')];
    const under = (rest: string) => apps.map((folder) => path.join(folder, rest));
    return [
      ...own,
      ...free(under('Chromium.app/Contents/MacOS/Chromium')),
      ...branded(under('Google Chrome.app/Contents/MacOS/Google Chrome')),
      ...branded(under('Microsoft Edge.app/Contents/MacOS/Microsoft Edge')),
    ];
  }
  return [
    ...own,
    ...free(['/usr/bin/chromium', ...onPath(['chromium', 'chromium-browser'])]),
    ...branded(onPath(['google-chrome', 'google-chrome-stable', 'microsoft-edge'])),
  ];
}

/** Every Chromium, Chrome or Edge on this machine, best first. `DANGOL_CHROMIUM` names one to use instead. */
export function findChromiums(): FoundBrowser[] {
  const named = process.env.DANGOL_CHROMIUM;
  if (named)
    return [{ path: named, branded: /google chrome|google-chrome|msedge|microsoft/i.test(named) }];
  const seen = new Set<string>();
  return candidates().filter(({ path: file }) => {
    if (seen.has(file) || !executable(file)) return false;
    seen.add(file);
    return true;
  });
}

/** A Firefox on this machine, or null. `DANGOL_FIREFOX` names one to use instead. */
export function findFirefox(): string | null {
  const named = process.env.DANGOL_FIREFOX;
  if (named) return named;
  const places =
    process.platform === 'win32'
      ? [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((root) =>
          root ? [path.join(root, 'Mozilla Firefox\\firefox.exe')] : [],
        )
      : process.platform === 'darwin'
        ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
        : ['/usr/bin/firefox-esr', ...onPath(['firefox-esr', 'firefox'])];
  return places.find(executable) ?? null;
}
