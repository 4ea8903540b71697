import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dovecotConf, passwdFile, roundcubeConf, type Site } from './config';
import { writeMailbox } from './maildir';
import { ensurePackages, roundcubeAvailable } from './packages';
import { PEOPLE } from './people';
import { isAlive, launch, readRecord, recordOwner, stopAll } from './processes';
import { startOutbox } from './smtp';

export { roundcubeAvailable } from './packages';

export interface Options {
  skin?: Site['skin'];
  layout?: Site['layout'];
  language?: string;
  threads?: boolean;
  /** Login name; by default the rep's address, but a server may have names without a domain. */
  login?: string;
}

export interface RunningRoundcube {
  url: string;
  user: string;
  pass: string;
  /** Raw text of every mail sent so far. */
  outbox: readonly string[];
  stop(): Promise<void>;
}

const PREFIX = 'dangol-roundcube-';

/** Stops and removes what a run that was killed has left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const state = join(tmpdir(), name);
    const owner = readRecord(join(state, 'owner.json'));
    if (!owner || isAlive(owner)) continue;
    await stopAll(state);
    rmSync(state, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

const idOf = (flag: '-u' | '-g', user: string) =>
  Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));

function prepare(site: Site): void {
  const { state } = site;
  // Other users (mail, www-data) must reach their own parts of the folder.
  chmodSync(state, 0o755);
  for (const name of ['log', 'mail', 'config', 'dovecot', 'web/temp', 'web/logs']) {
    mkdirSync(join(state, name), { recursive: true });
  }
  writeFileSync(join(state, 'dovecot/passwd'), passwdFile(site), { mode: 0o640 });
  execFileSync('chown', ['root:dovecot', join(state, 'dovecot/passwd')]);
  writeFileSync(join(state, 'dovecot/dovecot.conf'), dovecotConf(site));
  writeFileSync(join(state, 'config/config.inc.php'), roundcubeConf(site));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(join('/etc/roundcube', name), join(state, 'config', name));
  }
  writeMailbox(join(state, 'mail'), new Date());
  execFileSync('php', [
    '-r',
    '(new PDO("sqlite:" . $argv[1]))->exec(file_get_contents($argv[2]));',
    join(state, 'web/db.sqlite'),
    '/usr/share/roundcube/SQL/sqlite.initial.sql',
  ]);
  execFileSync('chown', ['-R', 'mail:mail', join(state, 'mail')]);
  execFileSync('chown', ['-R', 'www-data:www-data', join(state, 'web')]);
}

async function untilReady(site: Site): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    if ((await answers(site.ports.http)) && (await answers(site.ports.imap))) {
      const page = await (await fetch(`http://127.0.0.1:${site.ports.http}/`)).text();
      if (page.includes('rcmloginuser')) return;
    }
    await sleep(250);
  }
  const logs = readdirSync(join(site.state, 'log')).map((name) =>
    readFileSync(join(site.state, 'log', name), 'utf8').slice(-800),
  );
  throw new Error(`Roundcube did not answer:\n${logs.join('\n')}`);
}

/**
 * Starts a real Roundcube with a real IMAP server and the invented mailbox, all on loopback, all
 * state in one temporary folder. Installs Debian's packages first where they are missing.
 */
export async function startRoundcube(options: Options = {}): Promise<RunningRoundcube> {
  const available = roundcubeAvailable();
  if (!available.ok) throw new Error(`Roundcube cannot run here: ${available.reason}`);
  ensurePackages();
  await sweep();
  const state = mkdtempSync(join(tmpdir(), PREFIX));
  recordOwner(state);
  const outbox = await startOutbox();
  const site: Site = {
    state,
    skin: options.skin ?? 'elastic',
    layout: options.layout ?? 'widescreen',
    language: options.language ?? 'en_US',
    threads: options.threads ?? false,
    login: options.login ?? PEOPLE.rep.email,
    pass: 'quiet-harbour',
    ports: { http: await freePort(), imap: await freePort(), smtp: outbox.port },
    mailUser: { uid: idOf('-u', 'mail'), gid: idOf('-g', 'mail') },
  };
  const stop = async () => {
    await stopAll(state);
    await outbox.close();
    rmSync(state, { recursive: true, force: true });
  };
  try {
    prepare(site);
    launch(state, 'dovecot', ['dovecot', '-F', '-c', join(state, 'dovecot/dovecot.conf')], {});
    launch(
      state,
      'php',
      [
        ...['setpriv', '--reuid', 'www-data', '--regid', 'www-data', '--clear-groups'],
        ...['php', '-d', 'display_errors=0', '-d', 'date.timezone=UTC'],
        ...['-S', `127.0.0.1:${site.ports.http}`, '-t', '/var/lib/roundcube/public_html'],
      ],
      { ROUNDCUBE_CONFIG_DIR: join(state, 'config'), PHP_CLI_SERVER_WORKERS: '4' },
    );
    await untilReady(site);
    // Two first visits at once would each find a folder that the other is still numbering.
    const conf = join(state, 'dovecot/dovecot.conf');
    execFileSync('doveadm', ['-c', conf, 'index', '-u', site.login, '*'], { stdio: 'ignore' });
  } catch (error) {
    await stop();
    throw error;
  }
  const url = `http://127.0.0.1:${site.ports.http}/`;
  return { url, user: site.login, pass: site.pass, outbox: outbox.mails, stop };
}
