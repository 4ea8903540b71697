/**
 * Shows that both browsers start with an extension and reach the stand-in, that closed roots can be read and that
 * a planted request is caught: `npx tsx tests/support/smoke.ts <chromium build> <firefox build> [folder for pictures]`.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { demoMailbox } from '../../scripts/standin/gmail/demo/index.ts';
import { standInAddress } from '../../scripts/standin/gmail/options.ts';
import { gmailSite } from '../../scripts/standin/gmail/site.ts';
import { type StandIns, startStandIns } from '../../scripts/standin/server.ts';
import { boxOf, controlWorker, launchChromium, leaks, shadowRoots } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

const [chromiumBuild, firefoxBuild, pictures] = process.argv.slice(2);
const LINNEA = 'linnea.brandvold@norvik.example';
const ROWS = 'tr[role=row]';
const started = performance.now();
const say = (what: string) => console.log(`${Math.round(performance.now() - started)} ms  ${what}`);

async function chromium(standIns: StandIns, extension: string): Promise<void> {
  const browser = await launchChromium({ extension, standIns, language: 'ko' });
  say(`Chromium and its worker after ${Math.round(browser.startedIn)} ms`);
  const worker = await controlWorker(browser);
  await worker.stop();
  assert.equal(worker.stops(), 1);
  const page = await browser.context.newPage();
  await page.goto(standInAddress());
  await page.waitForSelector(ROWS);
  await page.evaluate((email) => {
    const cell = document.querySelector(`${'tr[role=row]'} td:has([email="${email}"])`);
    const host = cell?.appendChild(document.createElement('span'));
    const inner = document.createElement('b');
    inner.title = 'Linnea Brandvold, VIP';
    inner.textContent = 'x';
    host?.attachShadow({ mode: 'closed' }).append(inner);
    return fetch('https://planted.example/').then(
      () => {
        throw new Error('a request left the machine');
      },
      () => null,
    );
  }, LINNEA);
  const session = await browser.context.newCDPSession(page);
  const roots = await shadowRoots(session);
  const planted = roots.find(({ content }) => content[0]?.attributes.title?.includes('VIP'));
  assert.equal(planted?.email, LINNEA);
  assert.ok(planted.content[0] && (await boxOf(session, planted.content[0])));
  assert.deepEqual([...new Set(leaks(standIns.proxy.refused))], ['planted.example:443']);
  const looks = [
    ['light', standInAddress()],
    ['dark-pane', standInAddress({ theme: 'dark', pane: 'right' })],
    ['rtl', standInAddress({ lang: 'ar' })],
    ['random', standInAddress({ lang: 'ru', classes: 'random' })],
  ] as const;
  for (const [name, address] of looks) {
    await page.goto('about:blank');
    await page.goto(address);
    assert.ok((await page.locator(ROWS).count()) >= 24, name);
    if (pictures) await page.screenshot({ path: path.join(pictures, `list-${name}.png`) });
    await page.locator(`${ROWS}:has([email="${LINNEA}"])`).first().dispatchEvent('click');
    await page.locator('h2[data-legacy-thread-id]').waitFor();
    if (pictures) await page.screenshot({ path: path.join(pictures, `open-${name}.png`) });
  }
  await browser.close();
  say('Chromium: rows, conversations, closed roots and the refused request seen');
}

async function firefox(standIns: StandIns, extension: string): Promise<void> {
  const browser = await launchFirefox({ extension, standIns, privateAllowed: true });
  say(`Firefox; its background is ${await browser.backgroundState()}`);
  await browser.stopBackground();
  assert.equal(await browser.backgroundState(), 'stopped');
  for (const page of [await browser.newPage(), await browser.newContainerPage()]) {
    await page.goto(standInAddress());
    await page.waitForSelector(ROWS);
  }
  const hidden = await browser.openPrivate(standInAddress());
  await hidden.waitFor(`document.querySelectorAll('${ROWS}').length >= 24`);
  await browser.close();
  say('Firefox: usual tab, container tab and private window show the list');
}

const standIns = await startStandIns({
  'mail.google.com': gmailSite(() => ({ accounts: [demoMailbox(Date.now())] })),
});
if (chromiumBuild) await chromium(standIns, path.resolve(chromiumBuild));
if (firefoxBuild) await firefox(standIns, path.resolve(firefoxBuild));
await standIns.close();
