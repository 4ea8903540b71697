import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Arguments, Reply, RequestName } from '../../../lib/messages/protocol.ts';
import { demoMailbox } from '../../../scripts/standin/gmail/demo/index.ts';
import type { Mailbox } from '../../../scripts/standin/gmail/mailbox.ts';
import { type PageOptions, standInAddress } from '../../../scripts/standin/gmail/options.ts';
import { gmailSite } from '../../../scripts/standin/gmail/site.ts';
import {
  type PageOptions as LinkedinOptions,
  linkedinAddress,
} from '../../../scripts/standin/linkedin/options.ts';
import { linkedinSite } from '../../../scripts/standin/linkedin/site.ts';
import { type Site, type StandIns, startStandIns } from '../../../scripts/standin/server.ts';
import { contextTree } from '../../support/bidi.ts';
import {
  type Firefox,
  type FirefoxDocument,
  type FirefoxOptions,
  firefoxDocument,
  launchFirefox,
} from '../../support/firefox.ts';
import { type AtEnd, prepared } from '../../support/prepared.ts';
import { type BookTables, sampleTables } from '../../support/seed.ts';
import { found } from '../../support/until.ts';
import { askFrom, emptyBookOf, fillBookOf } from './book.ts';

/** A tab on the stand-in mail. */
export interface MailTab {
  page: Page;
  /** The page's document by its context id, which also reads closed roots. */
  document: FirefoxDocument;
  /** Uncaught errors and error lines of the page's console. */
  errors: string[];
  /** Opens the newest conversation with this person by a click on its subject. */
  open(email: string): Promise<void>;
  /** The sidebar in this page, once it is there. */
  sidebar(): Promise<FirefoxDocument>;
}

export interface Stage {
  firefox: Firefox;
  standIns: StandIns;
  /** A page of the extension, through which a test asks the background. */
  desk: FirefoxDocument;
  ask<Name extends RequestName>(name: Name, args: Arguments<Name>): Promise<Reply<Name>>;
  /** The value of an answer; fails with the error when it is one. */
  answer<Name extends RequestName>(
    name: Name,
    args: Arguments<Name>,
  ): Promise<Extract<Reply<Name>, { ok: true }>['value']>;
  /** Takes every record out of the book, as a lost profile would. */
  lose(): Promise<void>;
  mail(options?: Partial<PageOptions>, where?: 'tab' | 'container'): Promise<MailTab>;
  /** A new tab on the stand-in network. */
  linkedin(path: string, options?: Partial<LinkedinOptions>): Promise<MailTab>;
  close(): Promise<void>;
}

export interface StageOptions extends Partial<FirefoxOptions> {
  mailbox?: Mailbox;
  /** null: an empty book. */
  tables?: BookTables | null;
  /** Further sites by host name. */
  sites?: Record<string, Site>;
}

/** The folder of the built extension that is tested. */
export const buildFolder = (): string =>
  path.resolve(process.env.DANGOL_BUILD_FIREFOX ?? '.output/firefox-mv3');

/** Starts the stand-in mail and a Firefox with the extension and a filled book in it. */
export const openStage = (options: StageOptions = {}): Promise<Stage> =>
  prepared((atEnd) => stageOf(options, atEnd));

async function stageOf(options: StageOptions, atEnd: AtEnd): Promise<Omit<Stage, 'close'>> {
  const { mailbox, tables, sites, ...launch } = options;
  const extension = buildFolder();
  if (!existsSync(path.join(extension, 'manifest.json')))
    throw new Error(`No built extension in ${extension}: run npm run build:firefox first`);
  const account = mailbox ?? demoMailbox(Date.now());
  const site = gmailSite(() => ({ accounts: [account], delegated: [] }));
  const standIns = await startStandIns({
    'www.linkedin.com': linkedinSite(),
    ...sites,
    'mail.google.com': site,
  });
  atEnd(standIns.close);
  // The book is computed while the browser starts.
  const computing = tables === undefined ? sampleTables() : tables;
  const firefox = await launchFirefox({ extension, standIns, ...launch });
  atEnd(firefox.close);
  const filling = await computing;
  const desk = await firefox.openExtensionPage('sidepanel.html');
  const ask: Stage['ask'] = (name, args) => askFrom(desk, name, args);
  const answer: Stage['answer'] = async (name, args) => {
    const reply = await ask(name, args);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${reply.error.message}`);
    return reply.value;
  };
  await answer('database.id', {});
  if (filling) await fillBookOf(desk, filling);
  return {
    firefox,
    standIns,
    desk,
    ask,
    answer,
    lose: () => emptyBookOf(desk),
    mail: (pageOptions = {}, where = 'tab') => openTab(firefox, standInAddress(pageOptions), where),
    linkedin: (path, pageOptions = {}) =>
      openTab(firefox, linkedinAddress(path, pageOptions), 'tab'),
  };
}

async function openTab(
  firefox: Firefox,
  address: string,
  where: 'tab' | 'container',
): Promise<MailTab> {
  const before = new Set((await contextTree(firefox.bidi)).map(({ context }) => context));
  const page = await (where === 'tab' ? firefox.newPage() : firefox.newContainerPage());
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(error instanceof Error ? error.message : String(error)),
  );
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.goto(address);
  // The page may have gone on to a part of itself by now.
  const fresh = await found(
    async () =>
      (await contextTree(firefox.bidi)).find(
        ({ context, url }) => !before.has(context) && url.startsWith(address),
      ),
    30_000,
    `Firefox shows no tab on ${address}`,
  );
  const document = firefoxDocument(firefox.bidi, fresh.context);
  return {
    page,
    document,
    errors,
    open: (email) => openConversation(document, email),
    sidebar: () => frameOf(firefox, document, 'sidebar.html#docked'),
  };
}

/** Opens the newest conversation with this person by a click on its subject. */
export async function openConversation(document: FirefoxDocument, email: string): Promise<void> {
  const row = `tr[role=row]:has([email="${email}"]) [data-thread-id]`;
  await document.waitFor(`document.querySelector(${JSON.stringify(row)})`);
  await document.click(row);
  await document.waitFor(`document.querySelector('h2[data-legacy-thread-id]')`);
}

/** The extension's frame in a page whose address ends like this. */
export async function frameOf(
  { bidi }: Firefox,
  { context }: FirefoxDocument,
  ending: string,
  timeout = 30_000,
): Promise<FirefoxDocument> {
  const frame = await found(
    async () =>
      (await contextTree(bidi))
        .find((one) => one.context === context)
        ?.children.find(({ url }) => url.endsWith(ending)),
    timeout,
    `No frame ${ending}`,
  );
  return firefoxDocument(bidi, frame.context);
}
