import { peerExtension } from '../../../tests/support/peers.ts';
import { manyMails } from '../../standin/gmail/many.ts';
import { gmailSite } from '../../standin/gmail/site.ts';
import { startStandIns } from '../../standin/server.ts';
import { type Measured, median } from '../budget.ts';
import type { Measure } from '../measure.ts';
import { loadOnce } from './badges/load.ts';
import { proveStandIn } from './badges/prove.ts';
import { ROWS, type Runner, startRunners } from './badges/runners.ts';

const MAILS = 10;
/** Each runner loads the page this often, in turn with the others, so that what else the machine does hits all alike. */
const LOADS = 11;

const list = (times: readonly number[]) => times.map((ms) => ms.toFixed(0)).join(' ');

/** Main-thread time to badge a 50-row inbox at load, beside the two libraries, in one run. */
export const badges: Measure = {
  name: 'badges',
  async run({ build, say }) {
    const standIns = await startStandIns({
      'mail.google.com': gmailSite(() => ({ accounts: [manyMails(Date.now(), ROWS, MAILS)] })),
    });
    const folders = {
      inboxsdk: await peerExtension('inboxsdk'),
      'gmail-js': await peerExtension('gmail-js'),
      bare: await peerExtension(null),
    };
    const runners = await startRunners({ ...folders, badges: build, docked: build }, standIns);
    try {
      for (const peer of ['inboxsdk', 'gmail-js'] as const)
        say(`stand-in is valid: ${await proveStandIn(runners[peer], peer)}`);
      const times: Record<Runner, number[]> = {
        bare: [],
        badges: [],
        docked: [],
        inboxsdk: [],
        'gmail-js': [],
      };
      const order = Object.keys(times) as Runner[];
      for (let load = 0; load < LOADS; load += 1) {
        for (const runner of order) times[runner].push(await loadOnce(runners[runner], runner));
      }
      return linesOf(times);
    } finally {
      await Promise.all(Object.values(runners).map((browser) => browser.close()));
      await standIns.close();
    }
  },
};

function linesOf(times: Record<Runner, number[]>): Measured[] {
  const bare = median(times.bare);
  const own = (runner: Runner) => median(times[runner]) - bare;
  const told = (runner: Runner) => `${own(runner).toFixed(1)} (${list(times[runner])})`;
  const base = `ms of the main thread less the bare page’s ${bare.toFixed(1)} (${list(times.bare)})`;
  return [
    {
      name: 'badges of a 50-row inbox at load, of InboxSDK’s time',
      measured: own('badges') / own('inboxsdk'),
      budget: 0.1,
      unit: '×',
      detail: `${base}: ours ${told('badges')}; InboxSDK ${told('inboxsdk')}`,
    },
    {
      name: 'badges of a 50-row inbox at load, of gmail-js’ time',
      measured: own('badges') / own('gmail-js'),
      budget: 1,
      unit: '×',
      detail: `gmail-js with jQuery ${told('gmail-js')}`,
    },
    {
      name: 'the same with the sidebar docked beside the page, of InboxSDK’s time',
      measured: own('docked') / own('inboxsdk'),
      budget: 0.5,
      unit: '×',
      detail: `ours ${told('docked')}`,
    },
  ];
}
