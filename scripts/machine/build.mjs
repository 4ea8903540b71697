// The extension's builds, without the frames of a turning spinner: thousands of lines in a log.
import { stripVTControlCharacters } from 'node:util';
import { run } from './packages.mjs';

/** The rest of a drawn line is cleared; what follows stands by itself. */
const CLEARED = '\x1b[K';

/** What a tool wrote, without its progress: of a line drawn again and again only the end stays. */
export const withoutProgress = (text) =>
  text
    .split(/\r?\n/)
    .map((line) =>
      stripVTControlCharacters(line.split(CLEARED).at(-1)?.split('\r').at(-1) ?? '').trimEnd(),
    )
    .filter((line) => line !== '')
    .join('\n');

/** What builds the extension for one browser into `.output`. */
export const buildArguments = (browser) => ['build', '-b', browser, '--level', 'warn'];

/** Builds for one browser; `said` holds warnings and errors. */
export function buildExtension(browser) {
  const { status, stdout, stderr } = run('wxt', buildArguments(browser), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { built: status === 0, said: withoutProgress(`${stdout}\n${stderr}`) };
}
