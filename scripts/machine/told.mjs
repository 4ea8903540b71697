// Tools that run at the same time, each line of theirs told under their name.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { rootFolder, toolEnvironment } from './packages.mjs';

/**
 * Runs a tool of the project and prints what it says line by line, as `name | line`. Resolves to its exit code, null
 * when it was ended from outside; rejects when it cannot be started.
 */
export function runTold(name, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: rootFolder,
      env: { ...toolEnvironment(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
        const said = options.plain ? options.plain(line) : line;
        if (said.trim() !== '') console.log(`${name} | ${said}`);
      });
    }
    child.on('error', reject);
    child.on('close', resolve);
  });
}
