import type { Page } from '@playwright/test';
import { until } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { attach, browserSession, type RawDocument, targetsOf } from './raw.ts';
import type { Stage } from './stage.ts';

/** The browser's number of a tab on this page, as far as the extension sees its address; else of the one in front. */
export const tabIdOf = (stage: Stage, page: Page): Promise<number> =>
  stage.desk.evaluate(async (wanted) => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    const all: { id: number; url?: string }[] = await tabs.query({});
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
    return all.findLast(({ url }) => url === wanted)?.id ?? front?.id ?? -1;
  }, page.url());

/**
 * Presses the shortcut over this page. No driver can press a browser's own keys, so a press on our desk is
 * handed to the worker, which hears it as the shortcut within the same gesture.
 */
export async function pressShortcut(stage: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  await pressIn(stage, await tabIdOf(stage, page), 'toggle-sidebar');
}

/** The same for any shortcut, over the tab of that number. */
export async function pressIn(stage: Stage, tabId: number, shortcut: string): Promise<void> {
  // A sleeping worker would not be in the list.
  await answerOf(stage.desk, 'database.id', {});
  const [worker] = stage.chromium.context.serviceWorkers();
  await worker?.evaluate(
    async ([id, name]) => {
      const { commands, runtime, tabs } = Reflect.get(globalThis, 'chrome');
      const tab = await tabs.get(id);
      const heard = (message: { pressed?: true }) => {
        if (!message?.pressed) return;
        runtime.onMessage.removeListener(heard);
        commands.onCommand.dispatch(name, tab);
      };
      runtime.onMessage.addListener(heard);
    },
    [tabId, shortcut] as const,
  );
  const desk = await stage.chromium.context.newCDPSession(stage.desk);
  await desk.send('Runtime.evaluate', {
    expression: 'void chrome.runtime.sendMessage({ pressed: true })',
    userGesture: true,
  });
  await desk.detach();
}

/** The native panels that are open; the desk shows the same page in a tab. */
export async function nativePanels(stage: Stage): Promise<string[]> {
  const desk = await stage.chromium.context.newCDPSession(stage.desk);
  const own = await desk.send('Target.getTargetInfo');
  await desk.detach();
  const session = await browserSession(stage);
  const all = targetsOf(await session.send('Target.getTargets'));
  await session.detach();
  return all
    .filter(
      ({ url, targetId }) => url.includes('sidepanel.html') && targetId !== own.targetInfo.targetId,
    )
    .map(({ targetId }) => targetId);
}

/** Waits for a native panel besides those, and attaches to it. */
export async function newPanel(stage: Stage, before: readonly string[]): Promise<RawDocument> {
  let fresh: string | undefined;
  await until(
    async () => {
      fresh = (await nativePanels(stage)).find((one) => !before.includes(one));
      return fresh !== undefined;
    },
    30_000,
    'no panel opened',
  );
  return await attach(await browserSession(stage), fresh ?? '');
}

export async function closePanels(stage: Stage): Promise<void> {
  const session = await browserSession(stage);
  for (const targetId of await nativePanels(stage))
    await session.send('Target.closeTarget', { targetId });
  await session.detach();
  await until(async () => (await nativePanels(stage)).length === 0, 30_000, 'a panel stays open');
}
