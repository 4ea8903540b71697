import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { until } from '../../../tests/support/until.ts';
import { controlWorker } from '../../../tests/support/worker.ts';
import { type Chromium, launchChromium } from '../../standin/chromium.ts';
import { startStandIns } from '../../standin/server.ts';
import { median } from '../budget.ts';
import type { Measure } from '../measure.ts';

const STARTS = 5;
/** Chunks come by import while the page runs: this long after its paint nothing more is on its way. */
const REST = 1500;
/** A page with nothing in it: what it takes is the browser's own. */
const EMPTY = 'empty.html';

interface Start {
  paint: number;
  files: string[];
}

/**
 * Ends everything of the extension in a new browser. Installing it opens the welcome page, which lies in the
 * same process and runs first; whoever sees a sidebar has installed it before.
 */
async function endAll(browser: Chromium): Promise<void> {
  const welcome = () => browser.context.pages().find((page) => page.url().includes('welcome'));
  await until(() => welcome() !== undefined, 30_000, 'no welcome page');
  await welcome()?.locator('main').first().waitFor();
  await welcome()?.waitForTimeout(REST);
  await welcome()?.close();
  const worker = await controlWorker(browser);
  await worker.stop();
  await worker.dispose();
  // The process ends with what was last in it.
  await new Promise((done) => setTimeout(done, REST));
}

/** `file` in a new browser in which nothing of the extension runs: ms to its first content, and every file it loaded. */
async function coldStart(extension: string, file: string): Promise<Start> {
  const standIns = await startStandIns({});
  const browser = await launchChromium({ extension, standIns });
  try {
    await endAll(browser);
    const page = await browser.context.newPage();
    const files: string[] = [];
    // The page itself lists no resources of its own scheme.
    const network = await page.context().newCDPSession(page);
    network.on('Network.requestWillBeSent', ({ request }) => {
      const { host, pathname } = new URL(request.url);
      if (host === browser.extensionId) files.push(pathname);
    });
    await network.send('Network.enable');
    await page.goto(`chrome-extension://${browser.extensionId}/${file}`);
    await page.locator('main').first().waitFor();
    await page.waitForTimeout(REST);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    return { paint, files };
  } finally {
    await browser.close();
    await standIns.close();
  }
}

/** The built extension with an empty page beside its own. */
async function withEmptyPage<Value>(
  build: string,
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'dangol-empty-'));
  try {
    await cp(build, folder, { recursive: true });
    await writeFile(join(folder, EMPTY), '<!doctype html><title>Empty</title><main>Empty</main>');
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const listed = (paints: readonly number[]): string => paints.map((ms) => ms.toFixed(0)).join(' ');

/** What the sidebar's page weighs and how soon it shows something. */
export const sidebar: Measure = {
  name: 'sidebar',
  async run({ build }) {
    const starts: Start[] = [];
    const empty: number[] = [];
    await withEmptyPage(build, async (folder) => {
      for (let turn = 0; turn < STARTS; turn += 1) {
        starts.push(await coldStart(folder, 'sidebar.html'));
        empty.push((await coldStart(folder, EMPTY)).paint);
      }
    });
    const files = [...new Set(starts.flatMap((start) => start.files))].sort();
    if (!files.some((file) => file.endsWith('.js'))) throw new Error('no script was seen to load');
    const weigh = (file: string) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
    const paints = starts.map(({ paint }) => paint);
    return [
      {
        name: 'sidebar page with all it loads, gzip',
        measured: files.reduce((sum, file) => sum + weigh(file), 0),
        budget: 150_000,
        unit: 'bytes',
        detail: files.map((file) => `${file} ${weigh(file)}`).join(', '),
      },
      {
        name: 'sidebar page, first paint from a cold start',
        measured: median(paints),
        budget: 300,
        unit: 'ms',
        detail: `ms in ${STARTS} new browsers: ${listed(paints)}; an empty page in the same: ${listed(empty)}`,
      },
    ];
  },
};
