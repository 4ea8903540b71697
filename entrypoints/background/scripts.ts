import { grantedHosts, onHostsChanged } from '@/lib/platform/hosts';
import { BUILT_IN_HOSTS, SCRIPTS } from '@/lib/platform/manifest';
import { onInstalled, onStartup } from '@/lib/platform/runtime';
import { ownScripts, registerScript, runScript, tabsOn } from '@/lib/platform/scripting';
import { listeningTabs } from '@/lib/services/context/memory';

/** Time in which a browser that injects by itself has done so. */
const PATIENCE = 1000;

async function runWhereSilent(file: string, matches: string[]): Promise<void> {
  const heard = new Set(await listeningTabs());
  const tabs = (await tabsOn(matches)).filter((tabId) => !heard.has(tabId));
  await Promise.all(tabs.map((tabId) => runScript(tabId, file)));
}

/** Served hosts are those granted at this moment, whatever was registered before. */
async function serveGrantedHosts(): Promise<void> {
  const matches = await grantedHosts();
  await registerScript({ id: 'roundcube', file: SCRIPTS.roundcube, matches });
  await runWhereSilent(
    SCRIPTS.roundcube,
    matches.filter((host) => !BUILT_IN_HOSTS.includes(host)),
  );
}

/** After an install or update: pages open already get the new scripts, unless the browser did it. */
async function serveOpenTabs(): Promise<void> {
  await new Promise((done) => setTimeout(done, PATIENCE));
  for (const { file, matches } of ownScripts()) await runWhereSilent(file, matches);
}

export function startScripts(): void {
  // One at a time: two registrations of the same script at once would refuse each other.
  let turn = Promise.resolve();
  const serve = () => {
    turn = turn.then(serveGrantedHosts, serveGrantedHosts);
  };
  onHostsChanged(serve);
  onStartup(serve);
  onInstalled(() => {
    serve();
    void serveOpenTabs();
  });
}
