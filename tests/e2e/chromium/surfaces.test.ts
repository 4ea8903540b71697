import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known } from '../../../scripts/standin/gmail/demo/people.ts';
import { answerOf } from '../../support/messages.ts';
import { openStage, type Stage } from './stage.ts';

interface Axe {
  run(
    root: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
// Evaluated by the debugger: the pages' own policy rightly lets no foreign script in.
const axeText = readFileSync(axeFile, 'utf8');
/** Where pictures go when somebody wants to look at them. */
const pictures = process.env.DANGOL_PICTURES;

/** Every page of the extension and what stands on it once it is ready. */
const surfaces = [
  { name: 'nobody', path: 'sidepanel.html', ready: 'ul li button' },
  { name: 'popup', path: 'popup.html', ready: 'input' },
  { name: 'options', path: 'options.html', ready: '[role=radiogroup]' },
  { name: 'welcome', path: 'welcome.html', ready: '[role=radiogroup]' },
  { name: 'dashboard', path: 'dashboard.html', ready: 'ul li button' },
  { name: 'import', path: 'dashboard.html#/import', ready: 'input[type=file]' },
  { name: 'export', path: 'dashboard.html#/export', ready: 'input[type=radio]' },
  { name: 'backup', path: 'dashboard.html#/backup', ready: 'button' },
  { name: 'scheme', path: 'dashboard.html#/scheme', ready: 'fieldset' },
];

/** What axe objects to, and whether the page can be scrolled sideways. */
async function objections(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeText);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // Menus hang from the body by design.
    const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `scrolls sideways to ${scrollWidth} px`] : found;
  });
}

for (const { language, scheme } of [
  { language: 'en', scheme: 'dark' },
  { language: 'ko', scheme: 'light' },
] as const) {
  describe(`what a person sees at 320 px, ${language}, ${scheme}`, () => {
    let stage: Stage;
    let page: Page;

    beforeAll(async () => {
      stage = await openStage({ language, colorScheme: scheme });
      page = await stage.chromium.openExtensionPage('sidepanel.html');
      await page.setViewportSize({ width: 320, height: 720 });
    });
    afterAll(() => stage.close());

    async function show(path: string, ready: string): Promise<void> {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${stage.chromium.extensionId}/${path}`);
      await page.locator(ready).first().waitFor();
    }

    async function looked(name: string): Promise<string[]> {
      const found = await objections(page);
      if (pictures) {
        await mkdir(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${name}-${language}-${scheme}.png` });
      }
      return found;
    }

    for (const { name, path, ready } of surfaces) {
      it(name, async () => {
        await show(path, ready);
        expect(await looked(name)).toEqual([]);
      });
    }

    it('a known customer, the reasons open, and the form of a call', async () => {
      const [hit] = await answerOf(stage.desk, 'book.search', { text: known.daon.name, limit: 1 });
      await show(`dashboard.html#/contact/${hit?.id}`, '[data-place=history] ol');
      expect(await looked('known')).toEqual([]);
      for (const why of await page.locator('[data-place=worth] button[aria-expanded]').all())
        await why.click();
      await page.locator('[data-place=now] button[data-kind=call]').click();
      await page.locator('[data-place=now] form').waitFor();
      expect(await looked('call')).toEqual([]);
    });

    it('a menu, opened and left by keys', async () => {
      const [hit] = await answerOf(stage.desk, 'book.search', { text: known.daon.name, limit: 1 });
      await show(`dashboard.html#/contact/${hit?.id}`, '[data-place=history] ol');
      const opener = '[data-place=who] [aria-haspopup=menu]';
      await page.locator(opener).press('Enter');
      await page.locator('[role=menuitem]:first-of-type:focus').waitFor();
      expect(await looked('menu')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator(`${opener}[aria-expanded=false]:focus`).waitFor();
    });

    it('a rating', async () => {
      const [hit] = await answerOf(stage.desk, 'book.search', { text: known.daon.name, limit: 1 });
      await show(`dashboard.html#/rating/${hit?.badge.customerId}`, 'form, fieldset');
      expect(await looked('rating')).toEqual([]);
    });

    it('somebody new, typed by hand', async () => {
      await show('sidepanel.html', 'ul li button');
      await page.locator('button').last().click();
      await page.locator('form').waitFor();
      expect(await looked('capture')).toEqual([]);
    });
  });
}
