import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
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
import { type Chromium, type ChromiumOptions, launchChromium } from '../../support/chromium.ts';
import { ask } from '../../support/messages.ts';
import { type AtEnd, prepared } from '../../support/prepared.ts';
import { type BookTables, fillBook, sampleTables } from '../../support/seed.ts';

export interface Stage {
  chromium: Chromium;
  standIns: StandIns;
  /** A page of the extension, through which a test asks the background. */
  desk: Page;
  /** A new tab on the stand-in mail, with the errors it had. */
  mail(options?: Partial<PageOptions>, hash?: string, file?: string): Promise<MailTab>;
  /** A new tab on the stand-in network, with the errors it had. */
  linkedin(path: string, options?: Partial<LinkedinOptions>): Promise<MailTab>;
  close(): Promise<void>;
}

export interface MailTab {
  page: Page;
  session: CDPSession;
  /** Uncaught errors and error lines of the page's console. */
  errors: string[];
}

export interface StageOptions extends Partial<ChromiumOptions> {
  mailbox?: Mailbox;
  delegated?: Mailbox[];
  /** null: an empty book. */
  tables?: BookTables | null;
  /** Stands before the stand-in mail, to change its answers. */
  around?: (site: Site) => Site;
  /** Further sites by host name, or others in the place of the stand-ins. */
  sites?: Record<string, Site>;
}

/** The folder of the built extension that is tested. */
export const buildFolder = (): string =>
  path.resolve(process.env.DANGOL_BUILD ?? '.output/chrome-mv3');

/** Starts the stand-in mail and a Chromium with the extension and a filled book in it. */
export const openStage = (options: StageOptions = {}): Promise<Stage> =>
  prepared((atEnd) => stageOf(options, atEnd));

async function stageOf(options: StageOptions, atEnd: AtEnd): Promise<Omit<Stage, 'close'>> {
  const { mailbox, delegated, tables, around, sites, ...launch } = options;
  const extension = buildFolder();
  if (!existsSync(path.join(extension, 'manifest.json')))
    throw new Error(`No built extension in ${extension}: run npm run build:chrome first`);
  const demo = mailbox ?? demoMailbox(Date.now());
  const site = gmailSite(() => ({ accounts: [demo], delegated: delegated ?? [] }));
  const standIns = await startStandIns({
    'mail.google.com': around ? around(site) : site,
    'www.linkedin.com': linkedinSite(),
    ...sites,
  });
  atEnd(standIns.close);
  // The book is computed while the browser starts.
  const computing = tables === undefined ? sampleTables() : tables;
  const chromium = await launchChromium({ extension, standIns, ...launch });
  atEnd(chromium.close);
  const filling = await computing;
  const desk = await chromium.openExtensionPage('sidepanel.html');
  await ask(desk, 'database.id', {});
  if (filling) await fillBook(desk, filling);
  return {
    chromium,
    standIns,
    desk,
    mail: (pageOptions = {}, hash = '#inbox', file = '/mail/u/0/') =>
      openTab(chromium, standInAddress(pageOptions, hash, file)),
    linkedin: (path, pageOptions = {}) => openTab(chromium, linkedinAddress(path, pageOptions)),
  };
}

async function openTab(chromium: Chromium, address: string): Promise<MailTab> {
  const page = await chromium.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.goto(address);
  const session = await chromium.context.newCDPSession(page);
  return { page, session, errors };
}
