import type { Chromium } from '../../scripts/standin/chromium.ts';
import { until } from './until.ts';

export interface WorkerControl {
  /** `running`, `stopped`, `starting` or `stopping` as the browser itself reports it. */
  status(): string;
  /** Ends the worker as the browser does when it idles, and waits until it is gone. */
  stop(): Promise<void>;
  /** Waits until the worker runs again (something must wake it). */
  running(timeout?: number): Promise<void>;
  /** How often the worker has started since the control was made. */
  starts(): number;
  /** How often it has ended since then. */
  stops(): number;
  dispose(): Promise<void>;
}

/**
 * Watches and stops the extension's service worker. Playwright's own list of workers keeps showing one that has
 * stopped, so the browser's report is read, from a page that runs no code of ours.
 */
export async function controlWorker({ context, extensionId }: Chromium): Promise<WorkerControl> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  let status = 'unknown';
  let starts = 0;
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      if (version.status === 'redundant') continue;
      if (version.runningStatus === 'running' && status !== 'running') starts += 1;
      if (version.runningStatus === 'stopped' && status !== 'stopped') stops += 1;
      status = version.runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  await until(() => status !== 'unknown', 30_000, 'no report of the worker');
  return {
    status: () => status,
    starts: () => starts,
    stops: () => stops,
    async stop() {
      if (status === 'stopped') return;
      const before = stops;
      await session.send('ServiceWorker.stopAllWorkers');
      // Something may wake it again at once, so the stop itself is counted.
      await until(() => stops > before, 30_000, 'the worker did not stop');
    },
    running: (timeout = 30_000) =>
      until(() => status === 'running', timeout, 'the worker did not start'),
    async dispose() {
      await page.close();
    },
  };
}
