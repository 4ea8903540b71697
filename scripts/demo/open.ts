import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rootFolder } from '../machine/packages.mjs';
import type { FoundBrowser } from '../standin/browsers.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from '../standin/chromium.ts';
import type { StandIns } from '../standin/server.ts';

const extension = path.resolve(rootFolder, process.env.DANGOL_OUT ?? '.output', 'chrome-mv3');

/** A profile of its own that is gone when this process ends, however it ends. */
export function passingProfile(): string {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'dangol-demo-'));
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** Starts this browser with the built extension; fails when its worker does not come up. */
export const openBrowser = (
  browser: FoundBrowser,
  standIns: StandIns,
  options: Partial<ChromiumOptions> = {},
): Promise<Chromium> =>
  launchChromium({ extension, standIns, browser, overPipe: true, language: 'en', ...options });
