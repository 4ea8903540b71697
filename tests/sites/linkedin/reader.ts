import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { PageFacts, Reading } from '../../../lib/sites/contract';
import { bundle } from '../../../scripts/dangol/inspect-bundle';
import { startReader } from '../../../scripts/dangol/inspect-page';

const fixtures = fileURLToPath(new URL('../../fixtures/linkedin/', import.meta.url));

export const fixture = (name: string): string => readFileSync(path.join(fixtures, name), 'utf8');

/** Address of a profile. */
export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;

/** A badge place as text: who, and what the box that is to hold the badge says. */
export interface PlaceFacts {
  role: string;
  name: string | null;
  kind: string;
  box: string;
}

/** What the tests ask of the adapter inside the page. */
export interface LinkedinReader {
  page: Page;
  /** Loads a saved page as if it stood at `url`; XHTML is read by the XML parser. */
  load(content: string, url: string): Promise<void>;
  read(url?: string): Promise<Reading>;
  /** The facts of a page, or a failure that names the problem. */
  facts(content: string, url: string): Promise<PageFacts>;
  places(): Promise<PlaceFacts[]>;
  close(): Promise<void>;
}

declare global {
  var dangolLinkedin: typeof import('../../../lib/sites/linkedin');
}

/** One real browser per test file with the adapter in it: visibility and layout are the point. */
export async function startLinkedinReader(): Promise<LinkedinReader> {
  const [bundled, browser] = await Promise.all([
    bundle('lib/sites/linkedin/index.ts', 'dangolLinkedin'),
    startReader(),
  ]);
  const script = bundled.replace(
    /^(?:var|const|let) dangolLinkedin\s*=/,
    'globalThis.dangolLinkedin =',
  );
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  let served: { body: string; contentType: string } | null = null;
  await page.route('**/*', async (route) => {
    const isPage =
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (!isPage || !served) return route.abort('aborted');
    await route.fulfill(served);
  });

  async function load(content: string, url: string): Promise<void> {
    const isXhtml = /^\s*(?:<\?xml|<html[^>]*xmlns=)/.test(content);
    served = {
      body: content.replace(/<script(?![^>]*ld\+json)\b[\s\S]*?<\/script>/g, ''),
      contentType: isXhtml ? 'application/xhtml+xml' : 'text/html; charset=utf-8',
    };
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(script);
  }
  const read = (url = page.url()) =>
    page.evaluate((address) => dangolLinkedin.linkedin.parse(document, new URL(address)), url);

  return {
    page,
    load,
    read,
    async facts(content, url) {
      await load(content, url);
      const reading = await read(url);
      if (!reading.ok) throw new Error(`The page was not read: ${reading.problem}`);
      return reading.value;
    },
    places: () =>
      page.evaluate(() =>
        dangolLinkedin.linkedin.places(document, new URL(document.URL)).map((place) => ({
          role: place.person.role,
          name: place.person.name,
          kind: place.kind,
          box: (place.box.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
      ),
    close: () => browser.close(),
  };
}

/** "role Name slug memberId" of everyone, for short expectations. */
export const peopleOf = (facts: PageFacts): string[] =>
  facts.people.map(
    ({ role, name, linkedin }) =>
      `${role} ${name ?? '-'} ${linkedin?.slug ?? '-'} ${linkedin?.memberId ?? '-'}`,
  );
