import { realpathSync } from 'node:fs';
import { canInstallDebian, installDebian, run } from '../machine/packages.mjs';
import { type FoundBrowser, findChromiums } from '../standin/browsers.ts';

const DOWNLOAD_PATIENCE = 240_000;

/** Debian's package brings the libraries that a bare machine lacks, and fonts for the Korean and Chinese names. */
function debians(): void {
  if (canInstallDebian()) installDebian(['chromium', 'fonts-noto-cjk']);
}

function playwrights(): void {
  console.error('Downloading a Chromium …');
  const done = run('playwright', ['install', 'chromium'], {
    stdio: 'ignore',
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    timeout: DOWNLOAD_PATIENCE,
  });
  if (done.status !== 0) console.error('None could be downloaded.');
}

/**
 * Opens the first browser that works: those on this machine, then one installed for it. A branded browser may refuse
 * the extension and a downloaded one may lack libraries, so only a successful `open` counts.
 */
export async function firstThatWorks<T>(open: (browser: FoundBrowser) => Promise<T>): Promise<T> {
  const tried = new Set<string>();
  for (const provide of [() => undefined, debians, playwrights]) {
    provide();
    for (const browser of findChromiums()) {
      const file = realpathSync(browser.path);
      if (tried.has(file)) continue;
      tried.add(file);
      try {
        return await open(browser);
      } catch (error) {
        const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
        console.error(`${browser.path} is of no use: ${reason}`);
      }
    }
  }
  throw new Error(
    'No Chromium, Chrome or Edge here takes the extension. Install one, or name it in DANGOL_CHROMIUM.',
  );
}
