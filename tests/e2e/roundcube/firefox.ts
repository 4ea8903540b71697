import 'fake-indexeddb/auto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { startStandIns } from '../../../scripts/standin/server';
import { contextTree } from '../../support/bidi';
import {
  type Firefox,
  type FirefoxDocument,
  firefoxDocument,
  launchFirefox,
} from '../../support/firefox';
import { type AtEnd, prepared } from '../../support/prepared';
import { askFrom, fillBookOf } from '../firefox/book';
import { buildFolder } from '../firefox/stage';
import { rememberedBook } from './book';
import { type RunningRoundcube, startRoundcube } from './server/roundcube';

export interface FirefoxStage {
  server: RunningRoundcube;
  firefox: Firefox;
  desk: FirefoxDocument;
  page: Page;
  /** The webmail's document by its context id. */
  mail: FirefoxDocument;
  close(): Promise<void>;
}

/** A real Roundcube, logged in, and a Firefox with the extension that shows its own permission prompt. */
export const openFirefox = (): Promise<FirefoxStage> => prepared(stageOf);

async function stageOf(atEnd: AtEnd): Promise<Omit<FirefoxStage, 'close'>> {
  const extension = buildFolder();
  if (!existsSync(path.join(extension, 'manifest.json')))
    throw new Error(`No built extension in ${extension}: run npm run build:firefox first`);
  const standIns = await startStandIns({});
  atEnd(standIns.close);
  const server = await startRoundcube();
  atEnd(server.stop);
  const firefox = await launchFirefox({
    extension,
    standIns,
    prefs: {
      'extensions.webextOptionalPermissionPrompts': true,
    },
  });
  atEnd(firefox.close);
  const desk = await firefox.openExtensionPage('options.html');
  await askFrom(desk, 'database.id', {});
  await fillBookOf(desk, await rememberedBook());
  const page = await firefox.newPage();
  await page.goto(server.url);
  await page.type('#rcmloginuser', server.user);
  await page.type('#rcmloginpwd', server.pass);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#messagelist tr.message');
  const tab = (await contextTree(firefox.bidi)).find(({ url }) => url.startsWith(server.url));
  if (!tab) throw new Error('Firefox shows no tab on the webmail');
  return {
    server,
    firefox,
    desk,
    page,
    mail: firefoxDocument(firefox.bidi, tab.context),
  };
}

const Attributes = z.object({ attributes: z.record(z.string(), z.string()) });

/** The attributes of every element of a serialised tree that says what it draws. */
function drawnIn(tree: unknown): Record<string, string>[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = Attributes.safeParse(tree);
  if (own.success && 'data-state' in own.data.attributes) return [own.data.attributes];
  return Object.values(tree).flatMap(drawnIn);
}

/** What the badges show in the list, and in the preview pane's own document. */
export async function faces({ firefox, mail }: FirefoxStage, where: 'list' | 'preview') {
  const root =
    where === 'list'
      ? 'document'
      : `document.querySelector('iframe#messagecontframe').contentDocument`;
  const answer = await firefox.bidi('script.callFunction', {
    functionDeclaration: `() => [...${root}.getElementsByTagName('dangol-badge')]`,
    target: { context: mail.context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' },
  });
  return drawnIn(answer).map(({ title = '', ...rest }) => ({
    title,
    state: rest['data-state'] ?? '',
    tier: rest['data-tier'] ?? null,
  }));
}
