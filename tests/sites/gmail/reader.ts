import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { PageFacts, Reading } from '../../../lib/sites/contract';
import { bundle } from '../../../scripts/dangol/inspect-bundle';
import { startReader } from '../../../scripts/dangol/inspect-page';

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

const fixtures = fileURLToPath(new URL('../../fixtures/gmail/', import.meta.url));

export const fixture = (name: string): string => readFileSync(path.join(fixtures, name), 'utf8');

/** A badge place as text: who, and the first words of the box that is to hold the badge. */
export interface PlaceFacts {
  role: string;
  email: string | null;
  kind: string;
  align: string | undefined;
  box: string;
}

/** What the tests ask of the adapter inside the page. */
export interface GmailReader {
  page: Page;
  load(html: string): Promise<void>;
  read(url?: string): Promise<Reading>;
  /** The facts of `html`, or a failure that names the problem. */
  facts(html: string, url?: string): Promise<PageFacts>;
  places(): Promise<PlaceFacts[]>;
  close(): Promise<void>;
}

declare global {
  var dangolGmail: typeof import('../../../lib/sites/gmail');
}

/** One real browser per test file with the adapter in it: visibility and layout are the point. */
export async function startGmailReader(): Promise<GmailReader> {
  const [script, browser] = await Promise.all([
    bundle('lib/sites/gmail/index.ts', 'dangolGmail'),
    startReader(),
  ]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/*', (route) => route.abort('aborted'));

  async function load(html: string): Promise<void> {
    await page.setContent(html, { waitUntil: 'commit' });
    await page.evaluate(
      script.replace(/^(?:var|const|let) dangolGmail\s*=/, 'globalThis.dangolGmail ='),
    );
  }
  const read = (url = INBOX) =>
    page.evaluate((address) => dangolGmail.gmail.parse(document, new URL(address)), url);

  return {
    page,
    load,
    read,
    async facts(html, url) {
      await load(html);
      const reading = await read(url);
      if (!reading.ok) throw new Error(`The page was not read: ${reading.problem}`);
      return reading.value;
    },
    places: () =>
      page.evaluate(
        (address) =>
          dangolGmail.gmail.places(document, new URL(address)).map((place) => ({
            role: place.person.role,
            email: place.person.email,
            kind: place.kind,
            align: place.align,
            box: `${place.box.localName} ${place.box.className}`.trim(),
          })),
        INBOX,
      ),
    close: () => browser.close(),
  };
}

/** "role Name <address>" of everyone, for short expectations. */
export const peopleOf = (facts: PageFacts): string[] =>
  facts.people.map(({ role, name, email }) => `${role} ${name ?? '-'} <${email}>`);
