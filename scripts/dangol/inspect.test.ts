import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saidBy } from '../../tests/support/said';
import { inspect } from './inspect';
import { type Reader, startReader } from './inspect-page';

const URL_OF_INBOX = 'https://mail.google.com/mail/u/0/#inbox';
let folder = '';
let browser: Browser | undefined;

/** One browser for all pages; each has a context of its own, as in a browser of its own. */
async function lent(): Promise<Reader> {
  browser ??= await startReader();
  const shared = browser;
  const contexts: BrowserContext[] = [];
  return {
    async newContext(options) {
      const context = await shared.newContext(options);
      contexts.push(context);
      return context;
    },
    async close() {
      for (const context of contexts) await context.close();
    },
  };
}
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'inspect-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { status, stdout, stderr } = await saidBy(() => inspect(args, lent));
  return { code: status, out: stdout, err: stderr };
}

async function saved(name: string, content: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

const row = `<table><tbody><tr role="row"><td><span email="Jo@Acme.example" name="Jo">Jo</span></td></tr></tbody></table>`;

describe('inspect', () => {
  it('says so where there is no browser, with exit code 2', async () => {
    const file = path.join(folder, 'nobody.html');
    await writeFile(file, '<p>Nobody</p>');
    const { status, stdout, stderr } = await saidBy(() =>
      inspect([file, '--url', URL_OF_INBOX], () => startReader(() => null)),
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^dangol: inspect: no Chromium, Chrome or Edge was found/);
    const gone = path.join(folder, 'no-such-browser');
    const broken = await saidBy(() =>
      inspect([file, '--url', URL_OF_INBOX], () => startReader(() => gone)),
    );
    expect({ status: broken.status, stdout: broken.stdout }).toEqual({ status: 2, stdout: '' });
    expect(broken.stderr).toContain(`${gone} does not start`);
  });

  it('prints every key, one line with --json', async () => {
    const file = await saved('list.html', `<title>Inbox - rep@x.example - Gmail</title>${row}`);
    const { code, out, err } = await run(file, '--url', URL_OF_INBOX, '--json');
    expect([code, err]).toEqual([0, '']);
    expect(out.trim()).not.toContain('\n');
    const { selectors, ...rest } = JSON.parse(out);
    expect(rest).toEqual({
      site: 'gmail',
      view: 'list',
      account: 'rep@x.example',
      thread: null,
      messages: [],
      people: [{ role: 'row', name: 'Jo', email: 'jo@acme.example', linkedin: null }],
      drafts: [],
    });
    expect(selectors).toContainEqual({ name: 'row', matched: true });
    expect(selectors).toContainEqual({ name: 'message', matched: false });
  }, 60_000);

  it('reads the people of an ordinary page, every key of a draft present', async () => {
    const file = await saved(
      'team.html',
      `<html lang="de"><title>Team</title><h1>Unser Team</h1><ul>
        <li><h3>Anna Berg</h3><p>Head of Sales</p><a href="mailto:anna.berg@tarnholt.example">Mail</a> <span style="display:none">x@y.example</span></li>
        <li><h3>Jonas Weiß</h3><p>Engineer</p>j.weiss [at] tarnholt [dot] example<br>Fax: +49 40 1234568</li></ul></html>`,
    );
    const { out } = await run(file, '--url', 'https://www.tarnholt.example/team', '--json');
    const { site, view, drafts } = JSON.parse(out);
    expect([site, view, drafts.length]).toEqual(['web', 'page', 2]);
    expect(drafts[0]).toEqual({
      name: 'Anna Berg',
      givenName: 'Anna',
      familyName: 'Berg',
      emails: ['anna.berg@tarnholt.example'],
      phones: [],
      title: 'Head of Sales',
      company: null,
      address: null,
      urls: [],
      linkedin: null,
      birthday: null,
      note: null,
      source: { how: 'link', url: 'https://www.tarnholt.example/team' },
    });
    expect(drafts[1]).toMatchObject({ name: 'Jonas Weiß', phones: ['+49401234568'] });
  }, 60_000);

  it("runs none of the page's scripts and follows none of its redirects", async () => {
    const file = await saved(
      'scripted.html',
      `<meta http-equiv="refresh" content="0;url=https://else.example/"><script>document.title = 'Inbox - evil@x.example - Gmail'</script>
       <img src="x" onerror="document.title = 'Inbox - evil@x.example - Gmail'"><noscript>${row}</noscript>${row}`,
    );
    const { out } = await run(file, '--url', URL_OF_INBOX);
    expect(JSON.parse(out)).toMatchObject({
      account: null,
      people: [{ email: 'jo@acme.example' }],
    });
  }, 60_000);

  it('gives null for the subject of a conversation that shows none', async () => {
    const file = await saved(
      'untitled.html',
      `<div role="main"><div class="adn" data-legacy-message-id="19a8245b9a7c1e20"><span class="gD" email="jo@acme.example" name="Jo">Jo</span></div></div>`,
    );
    const { out } = await run(file, '--url', `${URL_OF_INBOX}/FMfcgzQXJszTHgJqXMVbNkQdtjvxPKbm`);
    expect(JSON.parse(out)).toMatchObject({
      view: 'conversation',
      thread: { id: null, subject: null },
      messages: [{ id: '19a8245b9a7c1e20', from: { name: 'Jo', email: 'jo@acme.example' } }],
    });
  }, 60_000);

  it('reads XHTML with the XML parser', async () => {
    const body = '<p><a href="a">outer<a href="b">inner</a></a></p>';
    const file = await saved(
      'page.xhtml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}${row}</body></html>`,
    );
    const { out } = await run(file, '--url', URL_OF_INBOX);
    expect(JSON.parse(out).people).toHaveLength(1);
  }, 60_000);

  it('prints the draft of a LinkedIn profile with what only profiles tell', async () => {
    const page = path.resolve('tests/fixtures/linkedin/contact-info-2026-10.xhtml');
    const url = 'https://www.linkedin.com/in/jonas-lindqvist/overlay/contact-info/';
    const { code, out, err } = await run(page, '--url', url, '--json');
    expect([code, err]).toEqual([0, '']);
    const linkedin = {
      slug: 'jonas-lindqvist',
      memberId: 'ACoAABq7LrT2hfEwmZp0jonaslindqvist-0001',
    };
    expect(JSON.parse(out)).toMatchObject({
      site: 'linkedin',
      view: 'profile',
      people: [{ role: 'profile', name: 'Jonas Lindqvist', email: null, linkedin }],
    });
    expect(JSON.parse(out).drafts).toEqual([
      {
        name: 'Jonas Lindqvist',
        givenName: 'Jonas',
        familyName: 'Lindqvist',
        emails: ['jonas@fjordmalt.example'],
        phones: ['+46812345678'],
        title: 'Leiter Einkauf',
        company: 'Fjordmalt AS',
        address: expect.objectContaining({ street: expect.stringContaining('Hamngatan 4') }),
        urls: ['https://www.linkedin.com/in/jonas-lindqvist/', 'https://fjordmalt.example/'],
        linkedin,
        birthday: '--03-05',
        note: null,
        source: { how: 'linkedin', url },
        headline: 'Leiter Einkauf bei Fjordmalt | Getreide und Malz',
        school: 'Handelshögskolan i Södervik',
        location: 'Södervik, Schweden',
        degree: 2,
        pronouns: 'Er/Ihm',
      },
    ]);
  }, 60_000);

  it('names who wrote a message where people have no addresses', async () => {
    const page = path.resolve('tests/fixtures/linkedin/messaging-classic-2026-10.html');
    const { out } = await run(page, '--url', 'https://www.linkedin.com/messaging/thread/2-i/');
    const read = JSON.parse(out);
    expect(read.messages[1]).toEqual({
      id: expect.any(String),
      from: { name: 'Vera Sandoval', email: null },
      to: [{ name: 'Ilse Brandner', email: null }],
      cc: [],
      date: 1_759_313_520_456,
    });
    expect(read).toMatchObject({
      view: 'messaging',
      thread: { id: '2-i', subject: 'Ilse Brandner' },
      messages: [
        { from: { name: 'Ilse Brandner', email: null }, to: [], date: 1_759_312_920_123 },
        { from: { name: 'Vera Sandoval' }, to: [{ name: 'Ilse Brandner', email: null }] },
        { from: { name: 'Vera Sandoval' } },
      ],
      people: [{ role: 'participant', name: 'Ilse Brandner' }],
    });
  }, 60_000);

  it('says so when a page of a known site is not understood, and keeps the shape', async () => {
    const file = await saved('odd.html', '<div role="main">something new</div>');
    const { code, out, err } = await run(file, '--url', URL_OF_INBOX);
    expect(code).toBe(0);
    expect(err).toContain('unrecognised');
    expect(JSON.parse(out)).toMatchObject({
      site: 'gmail',
      view: 'other',
      people: [],
      thread: null,
    });
  }, 60_000);

  it.each([
    ['no page', [], 'no saved page was named'],
    ['no address', ['page.html'], '--url is missing'],
    ['a bad address', ['page.html', '--url', 'mail'], 'not an http or https address'],
    ['no such page', ['/nowhere/page.html', '--url', URL_OF_INBOX], '/nowhere/page.html'],
    ['an unknown option', ['page.html', '--uri', 'x'], '--uri'],
    ['two pages', ['a.html', 'b.html', '--url', URL_OF_INBOX], 'b.html'],
  ])('refuses %s with code 2', async (_what, args, message) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
