import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { startStandIns } from '../../../scripts/standin/server';
import { allowBeforehand } from '../../support/allow-host';
import { type Chromium, controlWorker, launchChromium } from '../../support/chromium';
import { ask } from '../../support/messages';
import { type AtEnd, prepared } from '../../support/prepared';
import { fillBook } from '../../support/seed';
import { openPopup } from '../chromium/popup';
import { buildFolder } from '../chromium/stage';
import { rememberedBook } from './book';
import { login } from './browser';
import { type Options, type RunningRoundcube, startRoundcube } from './server/roundcube';

export interface Stage {
  server: RunningRoundcube;
  chromium: Chromium;
  /** A page of the extension, through which a test asks the background. */
  desk: Page;
  /** A logged-in tab on the webmail. */
  mail: MailTab;
  /** Puts the next version of the extension in place of the running one, as the browser's updater does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export interface MailTab {
  page: Page;
  session: CDPSession;
  /** Uncaught errors of the page. */
  errors: string[];
}

/** A real Roundcube and a Chromium with a copy of the built extension, whose book knows Elin Halvorsen. */
export const openStage = (options: Options = {}): Promise<Stage> =>
  prepared((atEnd) => stageOf(options, atEnd));

async function stageOf(options: Options, atEnd: AtEnd): Promise<Omit<Stage, 'close'>> {
  const built = buildFolder();
  if (!existsSync(path.join(built, 'manifest.json')))
    throw new Error(`No built extension in ${built}: run npm run build:chrome first`);
  const extension = await mkdtemp(path.join(tmpdir(), 'dangol-build-'));
  atEnd(() => rm(extension, { recursive: true, force: true }));
  await cp(built, extension, { recursive: true });
  const standIns = await startStandIns({});
  atEnd(standIns.close);
  const server = await startRoundcube(options);
  atEnd(server.stop);
  const chromium = await launchChromium({
    extension,
    standIns,
    viewport: { width: 1280, height: 800 },
  });
  atEnd(chromium.close);
  const desk = await chromium.openExtensionPage('options.html');
  await ask(desk, 'database.id', {});
  await fillBook(desk, await rememberedBook());
  const page = await chromium.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await login(page, server);
  const stage: Omit<Stage, 'close'> = {
    server,
    chromium,
    desk,
    mail: { page, session: await chromium.context.newCDPSession(page), errors },
    async update() {
      await nextVersion(extension);
      const session = await chromium.context.browser()?.newBrowserCDPSession();
      const gone = stage.desk.waitForEvent('close');
      await session?.send('Extensions.loadUnpacked', { path: extension });
      await gone;
      stage.desk = await reopened(chromium);
    },
  };
  return stage;
}

async function nextVersion(extension: string): Promise<void> {
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const [major, minor, patch] = String(manifest.version).split('.').map(Number);
  const version = `${major}.${minor}.${Number(patch ?? 0) + 1}`;
  await writeFile(file, JSON.stringify({ ...manifest, version }));
}

/** The extension's pages close with it; the next copy needs a moment before it serves one. */
async function reopened(chromium: Chromium): Promise<Page> {
  const end = performance.now() + 30_000;
  for (;;) {
    const page = await chromium.context.newPage();
    const address = `chrome-extension://${chromium.extensionId}/options.html`;
    const came = await page.goto(address).then(
      () => true,
      () => false,
    );
    if (came) return page;
    await page.close();
    if (performance.now() > end) throw new Error('The updated extension does not answer');
  }
}

/** Adds the webmail as a rep does: its address into the settings, one click. */
export async function addWebmail({ chromium, desk, server, mail }: Stage): Promise<void> {
  await allowBeforehand(chromium, 'http://127.0.0.1/*');
  await desk.bringToFront();
  await desk.getByLabel('Address of the webmail').fill(server.url);
  await desk.getByRole('button', { name: 'Allow', exact: true }).click();
  await desk.getByText('http://127.0.0.1', { exact: true }).waitFor();
  await mail.page.bringToFront();
}

/** Adds it from the popup over the webmail, which goes in the turn in which it asks: nothing of it hears the answer. */
export async function addFromPopup(stage: Stage): Promise<void> {
  await allowBeforehand(stage.chromium, 'http://127.0.0.1/*');
  const worker = await controlWorker(stage.chromium);
  const popup = await openPopup(stage, stage.mail.page);
  const allow = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Allow on'))`;
  await popup.waitFor(allow);
  await worker.stop();
  await popup.press(`setTimeout(() => window.close()); ${allow}.click()`);
  await worker.dispose();
}
