// What the commands need on a bare machine; runs on the Node that is there (20 or newer).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const rootFolder = resolve(import.meta.dirname, '../..');
const bin = join(rootFolder, 'node_modules/.bin');
const windows = process.platform === 'win32';

/** The environment of every child: the project's own Node 24 and tools first. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
});

/** Runs a tool of the project; stdout and stderr go where `stdio` says. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: rootFolder,
    env: { ...toolEnvironment(), ...options.env },
    stdio: options.stdio ?? 'inherit',
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** Installs the npm packages when they are missing or older than the lock file. */
export function installPackages() {
  const lock = join(rootFolder, 'package-lock.json');
  const stamp = join(rootFolder, 'node_modules/.dangol-installed');
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === String(statSync(lock).size);
  if (fresh && existsSync(join(bin, windows ? 'wxt.cmd' : 'wxt'))) return;
  console.error('Installing the npm packages …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: rootFolder,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (done.status !== 0) throw new Error('npm ci failed: see its messages above');
  writeFileSync(stamp, String(statSync(lock).size));
}

const has = (command) =>
  spawnSync(windows ? 'where' : 'which', [command], { stdio: 'ignore', shell: windows }).status ===
  0;

/** True where apt-get works and nothing has to be asked. */
export const canInstallDebian = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get');

/**
 * Installs Debian packages. `names` are installed together; answers whether they are there now.
 */
export function installDebian(names) {
  if (!canInstallDebian()) return false;
  const installed = (name) =>
    spawnSync('dpkg-query', ['-W', '-f', `\${db:Status-Status}`, name], { encoding: 'utf8' })
      .stdout === 'installed';
  const missing = names.filter((name) => !installed(name));
  if (missing.length === 0) return true;
  console.error(`Installing ${missing.join(', ')} …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 2],
    }).status === 0;
  const install = () => apt('install', '--no-install-recommends', ...missing);
  return install() || (apt('update') && install());
}
