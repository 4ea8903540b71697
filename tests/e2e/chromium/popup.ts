import type { Page } from '@playwright/test';
import { until } from '../../support/chromium.ts';
import { attach, browserSession, type RawDocument, type RawTarget, targetsOf } from './raw.ts';
import type { Stage } from './stage.ts';

/** The real popup of the toolbar button. */
export interface Popup extends RawDocument {
  close(): Promise<void>;
}

/** Presses the toolbar button over this page: the browser lets the extension in there and opens the popup. */
export async function openPopup(stage: Pick<Stage, 'chromium'>, page: Page): Promise<Popup> {
  await page.bringToFront();
  return await popupOver(stage, ({ url }) => url === page.url());
}

/** The same over the tab that is meant, which must be in front of its window. */
export async function popupOver(
  stage: Pick<Stage, 'chromium'>,
  meant: (tab: RawTarget) => boolean,
): Promise<Popup> {
  const session = await browserSession(stage);
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetsOf(tabs).find(meant);
  await session.send('Extensions.triggerAction', {
    id: stage.chromium.extensionId,
    targetId: tab?.targetId,
  });
  let popup: { targetId: string; url: string } | undefined;
  await until(
    async () => {
      const all = targetsOf(await session.send('Target.getTargets'));
      popup = all.find(({ url }) => url.endsWith('/popup.html'));
      return popup !== undefined;
    },
    30_000,
    'the popup did not open',
  );
  const targetId = popup?.targetId ?? '';
  return {
    ...(await attach(session, targetId)),
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await until(
        async () =>
          targetsOf(await session.send('Target.getTargets')).every(
            (one) => one.targetId !== targetId,
          ),
        30_000,
        'the popup did not close',
      );
      await session.detach();
    },
  };
}
