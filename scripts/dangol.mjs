// Runs under whatever Node calls it; the workbench itself needs the one of this project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);

/** The project's own Node when it is installed, else the one we run under. */
function ownNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', 'node', 'bin', name);
  return existsSync(own) ? own : process.execPath;
}

function loader() {
  try {
    return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  } catch (error) {
    process.stderr.write(`dangol: packages are missing, run "npm ci" in ${root} (${error.code})\n`);
    return process.exit(2);
  }
}

const main = join(scripts, 'dangol', 'main.ts');
const args = ['--import', loader(), main, ...process.argv.slice(2)];
const { status, error } = spawnSync(ownNode(), args, { stdio: 'inherit' });
if (error) process.stderr.write(`dangol: ${error.message}\n`);
process.exitCode = status ?? 1;
