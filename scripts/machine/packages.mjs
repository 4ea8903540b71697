// What the commands need on a bare machine; runs on the Node that is there (20 or newer).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
    timeout: options.timeout,
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** npm notes what it installed; it fits when every package the lock wants is there in that version. */
function installedAsLocked() {
  const noted = join(rootFolder, 'node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(noted);
  return Object.entries(packagesOf(join(rootFolder, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !installed[path]) || installed[path]?.version === version,
  );
}

/** Installs the npm packages when they are missing or other ones than the lock file names. */
export function installPackages() {
  if (installedAsLocked()) return;
  console.error('Installing the npm packages …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: rootFolder,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (done.status !== 0) throw new Error('npm ci failed: see its messages above');
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
