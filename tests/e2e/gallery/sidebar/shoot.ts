import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { casts } from './book.ts';
import { pretend } from './extension.ts';
import { type State, states } from './states.ts';

/**
 * Pictures of every state of the built pages with prepared answers, and what axe finds in them.
 *   tsx tests/e2e/gallery/sidebar/shoot.ts <built extension> <folder for pictures> [state …]
 */
const [built = '.output/chrome-mv3', pictures = '.output/gallery', ...only] = process.argv.slice(2);
const home = 'http://gallery.example';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

interface View {
  name: string;
  language: keyof typeof casts;
  width: number;
  scheme: 'light' | 'dark';
}
const views: View[] = [
  { name: 'light', language: 'en', width: 360, scheme: 'light' },
  { name: 'dark', language: 'en', width: 360, scheme: 'dark' },
  { name: 'ko', language: 'ko', width: 320, scheme: 'light' },
  { name: 'zh', language: 'zh-CN', width: 320, scheme: 'dark' },
  { name: 'narrow', language: 'en', width: 320, scheme: 'light' },
];

async function shoot(browser: Browser, state: State, view: View): Promise<string[]> {
  const folder = view.language === 'zh-CN' ? 'zh_CN' : view.language;
  const texts = JSON.parse(
    await readFile(join(built, '_locales', folder, 'messages.json'), 'utf8'),
  );
  const page = await browser.newPage({
    viewport: { width: state.width ?? view.width, height: state.width === 280 ? 132 : 832 },
    colorScheme: view.scheme,
    deviceScaleFactor: 1,
  });
  page.setDefaultTimeout(3000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') problems.push(line.text());
  });
  await page.route(`${home}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    await route.fulfill({
      body: await readFile(join(resolve(built), path)),
      contentType: types[extname(path)] ?? 'text/plain',
    });
  });
  // tsx marks functions with this helper, which the page does not have
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(pretend, {
    language: view.language,
    messages: texts,
    replies: state.replies(casts[view.language]),
  });
  await page.goto(`${home}/${state.page}`);
  await page.waitForTimeout(350);
  try {
    await state.act?.(page);
  } catch (error) {
    problems.push(`act: ${String(error).slice(0, 300)}`);
  }
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(pictures, `${state.name}-${view.name}.png`) });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  if (wide) problems.push('scrolls sideways');
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          root: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, {
      // menus hang from the body by design
      rules: { region: { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
  await page.close();
  return [...problems, ...found];
}

await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let bad = 0;
for (const state of states) {
  if (only.length > 0 && !only.includes(state.name)) continue;
  for (const view of views) {
    const problems = await shoot(browser, state, view);
    bad += problems.length;
    for (const problem of problems) console.log(`${state.name} ${view.name}: ${problem}`);
  }
}
await browser.close();
console.log(`${bad} problems`);
process.exitCode = bad === 0 ? 0 : 1;
