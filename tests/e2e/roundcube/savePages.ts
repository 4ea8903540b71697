/**
 * `npx tsx tests/e2e/roundcube/savePages.ts`: saves pages of the invented mailbox as dated fixtures
 * for `dangol inspect`. Fixtures are only ever added.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium, login, openCompose, openMessage, showMessage } from './browser';
import { startRoundcube } from './server/roundcube';

const day = new Date().toISOString().slice(0, 10);
const folder = fileURLToPath(new URL(`../../fixtures/roundcube/${day}/`, import.meta.url));
const LIMIT = 120_000;
mkdirSync(folder, { recursive: true });

/** Labels and menus of the program tell nothing about mail; tokens and ports change on each run. */
const trimmed = (html: string, url: string): string =>
  html
    .replaceAll(url, 'https://webmail.gaon-trade.example/')
    .replace(/rcmail\.add_label\(.*\);?/g, '')
    .replace(/rcmail\.(register_button|gui_object|gui_container)\(.*\);?\n?/g, '')
    .replace(/"(session_id|request_token|user_id)":"[^"]*",?/g, '')
    .replace(/(name="_token" value=")[^"]*/g, '$1')
    .replace(/[\t ]+\n/g, '\n')
    .replace(/\n{2,}/g, '\n');

const browser = await launchChromium();
for (const skin of ['elastic', 'larry', 'classic'] as const) {
  const server = await startRoundcube({ skin });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const save = (name: string, html: string) => {
    const text = trimmed(html, server.url);
    if (text.length > LIMIT) throw new Error(`${skin}-${name} has ${text.length} characters`);
    writeFileSync(`${folder}${skin}-${name}.html`, text);
  };
  await login(page, server);
  save('list', await page.content());
  await openMessage(page, 'Re: Malt for the autumn brew');
  const inner = page.frame({ name: 'messagecontframe' });
  if (inner) save('preview', await inner.content());
  await showMessage(page, 'Harvest fair: who brings what');
  save('show', await page.content());
  await openCompose(page, server);
  save('compose', await page.content());
  await page.close();
  await server.stop();
}
await browser.close();
