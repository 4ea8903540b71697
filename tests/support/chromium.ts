/** Everything a Chromium test needs: the browser with the extension, its worker, and what closed roots hide. */
export {
  type Chromium,
  type ChromiumOptions,
  launchChromium,
} from '../../scripts/standin/chromium.ts';
export { leaks } from '../../scripts/standin/leaks.ts';
export {
  type Asked,
  boxOf,
  type ClosedRoot,
  clickNode,
  evaluateOn,
  everyNode,
  extensionFrame,
  type PiercedNode,
  piercedDocument,
  shadowRoots,
} from '../../scripts/standin/pierce.ts';
export { until } from './until.ts';
export { controlWorker, type WorkerControl } from './worker.ts';

import type { BrowserContext } from '@playwright/test';

export interface Target {
  type: string;
  url: string;
}

/** What runs in the browser as its debugger lists it: pages, frames, workers, and the native side panel. */
export async function targets(context: BrowserContext): Promise<Target[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session');
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.map(({ type, url }) => ({ type, url }));
  } finally {
    await session.detach();
  }
}
