import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../../standin/chromium.ts';
import { startStandIns } from '../../standin/server.ts';
import { median } from '../budget.ts';
import type { Measure } from '../measure.ts';

const STARTS = 7;
/** Chunks come by import while the page runs: this long after its paint nothing more is on its way. */
const REST = 1500;

interface Start {
  paint: number;
  files: string[];
}

/** The sidebar's page as the first thing a new browser shows: ms to its first content, and every file it loaded. */
async function coldStart(extension: string): Promise<Start> {
  const standIns = await startStandIns({});
  const browser = await launchChromium({ extension, standIns });
  try {
    const page = await browser.context.newPage();
    const files: string[] = [];
    // The page itself lists no resources of its own scheme.
    const network = await page.context().newCDPSession(page);
    network.on('Network.requestWillBeSent', ({ request }) => {
      const { host, pathname } = new URL(request.url);
      if (host === browser.extensionId) files.push(pathname);
    });
    await network.send('Network.enable');
    await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
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

/** What the sidebar's page weighs and how soon it shows something. */
export const sidebar: Measure = {
  name: 'sidebar',
  async run({ build }) {
    const starts: Start[] = [];
    for (let turn = 0; turn < STARTS; turn += 1) starts.push(await coldStart(build));
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
        detail: `ms in ${STARTS} new browsers: ${paints.map((ms) => ms.toFixed(0)).join(' ')}`,
      },
    ];
  },
};
