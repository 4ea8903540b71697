/** Exits 0 when the named browser (`chromium` or `firefox`) is on this machine, else 1. */
import { findChromiums, findFirefox } from '../standin/browsers.ts';

const [name] = process.argv.slice(2);
const there = name === 'firefox' ? findFirefox() !== null : findChromiums().length > 0;
process.exitCode = there ? 0 : 1;
