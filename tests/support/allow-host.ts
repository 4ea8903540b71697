import type { Chromium } from './chromium.ts';

/**
 * Lets the browser grant this host without its own dialog, which no headless browser shows: it is noted as allowed
 * before, as for a rep who allowed it once. The extension has nothing until it asks from a click.
 */
export async function allowBeforehand(
  { context, extensionId }: Pick<Chromium, 'context' | 'extensionId'>,
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) => Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(id, host),
    [extensionId, pattern],
  );
  await page.close();
}
