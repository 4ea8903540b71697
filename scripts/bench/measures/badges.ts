import type { CDPSession, Page } from '@playwright/test';
import { peerExtension, peerFinds } from '../../../tests/support/peers.ts';
import { launchChromium } from '../../standin/chromium.ts';
import { manyMails } from '../../standin/gmail/many.ts';
import { standInAddress } from '../../standin/gmail/options.ts';
import { gmailSite } from '../../standin/gmail/site.ts';
import { shadowRoots } from '../../standin/pierce.ts';
import { startStandIns } from '../../standin/server.ts';
import { median } from '../budget.ts';
import type { Measure } from '../measure.ts';

/** gmail-js cannot run under trusted types, so all three are measured without them. */
const PAGE = { csp: 'none' } as const;
const ROWS = 50;
const MAILS = 10;
const LOADS = 5;
/** Long enough for all three to have done their work on a slow machine. */
const SETTLE = 4000;

type Runner = 'dangol' | 'inboxsdk' | 'gmail-js';

/** Self time in milliseconds of every script file seen during `work`, by sampling the main thread. */
async function selfTimes(session: CDPSession, work: () => Promise<unknown>) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const urls = new Map(profile.nodes.map((node) => [node.id, node.callFrame.url]));
  const times = new Map<string, number>();
  const deltas = profile.timeDeltas ?? [];
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const url = urls.get(id) ?? '';
    times.set(url, (times.get(url) ?? 0) + (deltas[at] ?? 0) / 1000);
  }
  return times;
}

/** Fails unless both peers find the rows, the conversation and its messages: else the page is no measure. */
async function proveStandIn(page: Page, runner: Runner): Promise<string> {
  if (runner === 'dangol') return '';
  await page.goto(standInAddress(PAGE, '#inbox'));
  const list = await peerFinds(page, (found) => found.rows.length >= ROWS);
  await page.locator('tr[role=row]').first().click();
  const open = await peerFinds(
    page,
    (found) => found.threads.length > 0 && found.messages.length > 0,
  );
  const rows = list?.rows.length ?? 0;
  const threads = open?.threads.length ?? 0;
  const messages = open?.messages.length ?? 0;
  if (rows < ROWS || threads === 0 || messages === 0) {
    throw new Error(`${runner} finds ${rows} rows, ${threads} conversations, ${messages} messages`);
  }
  return `${runner} finds ${rows} rows, ${threads} conversation, ${messages} messages`;
}

async function loadTimes(runner: Runner, extension: string, own: (url: string) => boolean) {
  const standIns = await startStandIns({
    'mail.google.com': gmailSite(() => ({ accounts: [manyMails(Date.now(), ROWS, MAILS)] })),
  });
  const browser = await launchChromium({ extension, standIns });
  try {
    const page = await browser.context.newPage();
    const proof = await proveStandIn(page, runner);
    const times: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      await page.goto('about:blank');
      const session = await browser.context.newCDPSession(page);
      const byUrl = await selfTimes(session, async () => {
        await page.goto(standInAddress(PAGE, '#inbox'));
        await page.waitForTimeout(SETTLE);
      });
      times.push([...byUrl].reduce((sum, [url, ms]) => sum + (own(url) ? ms : 0), 0));
      if (runner === 'dangol') await mustHaveBadges(session);
      await session.detach();
    }
    return { times, proof };
  } finally {
    await browser.close();
    await standIns.close();
  }
}

async function mustHaveBadges(session: CDPSession): Promise<void> {
  const roots = await shadowRoots(session);
  const badges = roots.filter(({ host }) => host.tag === 'dangol-badge').length;
  if (badges < ROWS) throw new Error(`only ${badges} of ${ROWS} rows carry a badge host`);
}

const list = (times: readonly number[]) => times.map((ms) => ms.toFixed(0)).join(' ');

/** Main-thread time to badge a 50-row inbox at load, beside the two libraries, in one run. */
export const badges: Measure = {
  name: 'badges',
  async run({ build, say }) {
    const folders = {
      inboxsdk: await peerExtension('inboxsdk'),
      'gmail-js': await peerExtension('gmail-js'),
    };
    const script = (names: string[]) => (url: string) =>
      url.startsWith('chrome-extension://') && names.some((name) => url.endsWith(`/${name}`));
    const ours = await loadTimes('dangol', build, script(['gmail.js']));
    const sdk = await loadTimes('inboxsdk', folders.inboxsdk, script(['inboxsdk.js', 'peer.js']));
    const js = await loadTimes('gmail-js', folders['gmail-js'], script(['jquery.js', 'peer.js']));
    for (const { proof } of [sdk, js]) say(`stand-in is valid: ${proof}`);
    const [own, inboxsdk, gmailJs] = [ours, sdk, js].map(({ times }) => median(times));
    if (own === undefined || !inboxsdk || !gmailJs) throw new Error('a peer took no time at all');
    return [
      {
        name: 'badges of a 50-row inbox at load, of InboxSDK’s time',
        measured: own / inboxsdk,
        budget: 0.1,
        unit: '×',
        detail: `ms per load: ours ${list(ours.times)}; InboxSDK ${list(sdk.times)}`,
      },
      {
        name: 'badges of a 50-row inbox at load, of gmail-js’ time',
        measured: own / gmailJs,
        budget: 1,
        unit: '×',
        detail: `ms per load: gmail-js with jQuery ${list(js.times)}`,
      },
    ];
  },
};
