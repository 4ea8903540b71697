import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-larry',
  'roundcube-skin-classic',
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-xml',
  'php-intl',
];

const POLICY = '/usr/sbin/policy-rc.d';

function missingPackages(): string[] {
  return PACKAGES.filter((name) => {
    try {
      const status = execFileSync('dpkg-query', ['-W', '-f', '$' + '{db:Status-Status}', name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return status !== 'installed';
    } catch {
      // dpkg-query exits 1 for a package it has never heard of.
      return true;
    }
  });
}

/** Whether a real Roundcube can run here: Debian or a child of it, as root, packages installed or installable. */
export function roundcubeAvailable(): { ok: true } | { ok: false; reason: string } {
  if (process.platform !== 'linux') return { ok: false, reason: 'needs Linux' };
  if (process.getuid?.() !== 0) return { ok: false, reason: 'needs root' };
  if (!existsSync('/usr/bin/dpkg-query') || !existsSync('/usr/bin/apt-get')) {
    return { ok: false, reason: 'needs Debian packages (apt-get)' };
  }
  const release = readFileSync('/etc/os-release', 'utf8');
  if (!/^VERSION_ID="?12"?$/m.test(release) || !/^ID=debian$/m.test(release)) {
    // The mail server's configuration is written for the Dovecot 2.3 of this release.
    return { ok: false, reason: 'needs Debian 12' };
  }
  return { ok: true };
}

/** Installs what is missing; no service is started and no question asked. Throws with apt's last lines. */
export function ensurePackages(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('debconf-set-selections', {
    input:
      'roundcube-core roundcube/dbconfig-install boolean false\n' +
      'roundcube-core roundcube/reconfigure-webserver multiselect\n',
    env,
  });
  const ownPolicy = !existsSync(POLICY);
  if (ownPolicy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const scratch = mkdtempSync(join(tmpdir(), 'dangol-apt-'));
  const log = join(scratch, 'apt.log');
  const apt = (...args: string[]) =>
    execFileSync(
      'sh',
      ['-c', 'exec apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" >>"$0" 2>&1', log, ...args],
      { env },
    );
  const install = () => apt('install', '--no-install-recommends', ...missing);
  try {
    try {
      install();
    } catch {
      // An image's package lists are often older than the archive: refresh once, then it must work.
      apt('update');
      install();
    }
  } catch {
    const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
    throw new Error(`apt-get could not install ${missing.join(' ')}:\n${tail}`);
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true });
    rmSync(scratch, { recursive: true, force: true });
  }
}
