// Shows the built extension at work: in a window where there is a desktop, else by walking its main job.

import { startGmail } from './gmail.ts';
import { walkHeadless } from './headless.ts';
import { emptyReport } from './report.mjs';
import { hasDisplay, showWindow } from './window.ts';

const asked = process.argv.slice(2);
const json = asked.includes('--json');
const headless = json || asked.includes('--headless') || !hasDisplay();
const tell = (line: string) => (json ? console.error(line) : console.log(line));

/** The host of an address or of `host:port`. */
const hostOf = (asked: string) => asked.replace(/^\w+:\/\//, '').split(/[/:]/)[0];

const now = Date.now();
const report = emptyReport();
const standIns = await startGmail(now);
try {
  if (headless) {
    await walkHeadless(standIns, now, report, tell);
    tell(`Pictures: ${report.screenshots.join(' ')}`);
  } else await showWindow(standIns, now);
} catch (error) {
  report.reason = error instanceof Error ? error.message : String(error);
  console.error(report.reason);
  process.exitCode = 1;
} finally {
  const refused = new Set(standIns.proxy.refused.map(hostOf));
  if (refused.size > 0)
    console.error(`Asked for by the browser and refused: ${[...refused].join(' ')}`);
  await standIns.close();
}
if (json) console.log(JSON.stringify(report));
