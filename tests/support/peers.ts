import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';

/**
 * Two long-lived libraries that read Gmail. Where both find the stand-in's lists, conversations and messages, the
 * stand-in is close enough to what the real page must have; and they are what our own reading is measured against.
 */
export type Peer = 'inboxsdk' | 'gmail-js';

const Report = z.object({
  peer: z.string(),
  account: z.nullable(z.string()),
  rows: z.array(z.string()),
  threads: z.array(z.string()),
  messages: z.array(z.object({ id: z.string(), from: z.string() })),
  composes: z.number(),
  /** Rows that carry the peer's mark. */
  marked: z.number(),
  errors: z.array(z.string()),
});
/** What a peer has found so far: subjects of rows, ids of threads, ids and senders of the messages that are open. */
export type PeerReport = z.infer<typeof Report>;

const MARK = 'data-peer-report';
const require = createRequire(import.meta.url);
const packageFile = (name: string, file: string) =>
  path.join(path.dirname(require.resolve(`${name}/package.json`)), file);

/** Makes an unpacked extension that does nothing but run the peer on Gmail (with null: nothing), and gives its folder. */
export async function peerExtension(peer: Peer | null): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `dangol-${peer}-`));
  if (peer === null) await writeNothing(folder);
  else await (peer === 'inboxsdk' ? writeInboxSdk(folder) : writeGmailJs(folder));
  return folder;
}

/** The peer's report as it stands; null while it has written none. */
export async function peerReport(page: Page): Promise<PeerReport | null> {
  const written = await page.evaluate((name) => document.documentElement.getAttribute(name), MARK);
  return written === null ? null : Report.parse(JSON.parse(written));
}

/** Waits until the peer's report satisfies `enough`, and gives the last one when it never does. */
export async function peerFinds(
  page: Page,
  enough: (report: PeerReport) => boolean,
  timeout = 30_000,
): Promise<PeerReport | null> {
  const end = performance.now() + timeout;
  for (;;) {
    const report = await peerReport(page);
    if ((report && enough(report)) || performance.now() > end) return report;
    await page.waitForTimeout(100);
  }
}

const REPORTING = `
const found = { peer: '', account: null, rows: [], threads: [], messages: [], composes: 0, marked: 0, errors: [] };
let late = 0;

// Told once per burst: the report itself must cost next to nothing beside the work measured.
const tell = () => {
  clearTimeout(late);
  late = setTimeout(() => document.documentElement.setAttribute('${MARK}', JSON.stringify(found)), 50);
};
const note = (error) => { found.errors.push(String(error && error.stack || error)); tell(); };
`;

const INBOXSDK = `${REPORTING}
found.peer = 'inboxsdk';
InboxSDK.load(2, 'standin', { appName: 'peer', eventTracking: false, globalErrorLogging: false, suppressAddonTitle: true })
  .then((sdk) => {
    found.account = sdk.User.getEmailAddress();
    tell();
    sdk.Lists.registerThreadRowViewHandler((row) => {
      found.rows.push(row.getSubject());
      row.addLabel({ title: 'VIP AA', foregroundColor: '#ffffff', backgroundColor: '#2353bd' });
      found.marked += 1;
      tell();
    });
    sdk.Conversations.registerThreadViewHandler((thread) => {
      thread.getThreadIDAsync().then((id) => { found.threads.push(id); tell(); }, note);
    });
    sdk.Conversations.registerMessageViewHandler((message) => {
      message.getMessageIDAsync().then((id) => {
        found.messages.push({ id, from: message.getSender().emailAddress }); tell();
      }, note);
    });
    sdk.Compose.registerComposeViewHandler(() => { found.composes += 1; tell(); });
  }, note);
`;

const GMAILJS = `${REPORTING}
found.peer = 'gmail-js';
const gmail = new Gmail(jQuery);
gmail.observe.on('load', () => { found.account = gmail.get.user_email(); tell(); });
gmail.observe.on_dom('view_thread', (thread) => { found.threads.push(thread.dom('subject').text() || 'thread'); tell(); });
gmail.observe.on_dom('view_email', (email) => {
  found.messages.push({ id: String(email.id), from: email.from().email }); tell();
});
gmail.observe.on_dom('compose', () => { found.composes += 1; tell(); });
const look = () => {
  try {
    const seen = gmail.dom.visible_messages();
    if (seen.length !== found.rows.length) {
      found.rows = seen.map((row) => row.summary || row.from.email);
      for (const { $el } of seen) {
        if ($el.find('.peer-mark').length > 0) continue;
        $el.find('td.yX, td').first().append(jQuery('<span class="peer-mark">').text('VIP AA')
          .css({ display: 'inline-block', marginInlineStart: 4, borderRadius: 4, padding: '0 4px', color: '#fff', background: '#2353bd' }));
        found.marked += 1;
      }
      tell();
    }
  } catch (error) { note(error); }
  // The list comes as a whole; looking on for ever would be counted against it.
  if (found.marked === 0) requestAnimationFrame(() => setTimeout(look, 100));
};
look();
`;

async function writeManifest(folder: string, more: object): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'peer',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['https://mail.google.com/*'],
    background: { service_worker: 'background.js' },
    ...more,
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}

const matches = ['https://mail.google.com/*'];

async function writeInboxSdk(folder: string): Promise<void> {
  for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js']) {
    await copyFile(packageFile('@inboxsdk/core', file), path.join(folder, file));
  }
  await writeFile(path.join(folder, 'peer.js'), `(() => {${INBOXSDK}})();`);
  await writeManifest(folder, {
    content_scripts: [{ matches, js: ['inboxsdk.js', 'peer.js'], run_at: 'document_end' }],
  });
}

async function writeGmailJs(folder: string): Promise<void> {
  await copyFile(packageFile('jquery', 'dist/jquery.min.js'), path.join(folder, 'jquery.js'));
  const source = await readFile(packageFile('gmail-js', 'src/gmail.js'), 'utf8');
  await writeFile(path.join(folder, 'peer.js'), `(() => {${source}\n${GMAILJS}})();`);
  await writeNothing(folder, {
    content_scripts: [
      { matches, js: ['jquery.js', 'peer.js'], run_at: 'document_end', world: 'MAIN' },
    ],
  });
}

async function writeNothing(folder: string, more: object = {}): Promise<void> {
  await writeFile(
    path.join(folder, 'background.js'),
    'chrome.runtime.onInstalled.addListener(() => {});',
  );
  await writeManifest(folder, more);
}
