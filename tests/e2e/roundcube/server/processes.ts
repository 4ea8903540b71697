import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Recorded {
  pid: number;
  /** Clock ticks since boot: a pid used again by another program has another start. */
  start: string;
}

/** Start time of a running process, null when it is gone or a zombie. */
export function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may hold spaces: read on after the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

export const isAlive = (one: Recorded): boolean => startOf(one.pid) === one.start;

function record(file: string, pid: number): void {
  const start = startOf(pid);
  if (start !== null) writeFileSync(file, JSON.stringify({ pid, start }));
}

export function readRecord(file: string): Recorded | null {
  try {
    const [pid, start] =
      /^\{"pid":(\d+),"start":"(\d+)"\}$/.exec(readFileSync(file, 'utf8'))?.slice(1) ?? [];
    return pid && start ? { pid: Number(pid), start } : null;
  } catch {
    return null;
  }
}

/** Notes who owns this state folder, so that a later run can tell a left-over one from one in use. */
export function recordOwner(state: string): void {
  record(join(state, 'owner.json'), process.pid);
}

/** Starts a program in a process group of its own, its output in `<state>/log`, its pid recorded. */
export function launch(
  state: string,
  name: string,
  command: string[],
  env: NodeJS.ProcessEnv,
): ChildProcess {
  mkdirSync(join(state, 'run'), { recursive: true });
  const out = openSync(join(state, 'log', `${name}.log`), 'a');
  const child = spawn(command[0] ?? '', command.slice(1), {
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
  });
  if (child.pid) record(join(state, 'run', `${name}.json`), child.pid);
  child.unref();
  return child;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // The group is already gone: that is what we want.
  }
}

/** Stops every recorded program of a state folder that is still the one we started. */
export async function stopAll(state: string): Promise<void> {
  const run = join(state, 'run');
  let files: string[] = [];
  try {
    files = readdirSync(run);
  } catch {
    return;
  }
  for (const file of files) {
    const one = readRecord(join(run, file));
    if (one && isAlive(one)) {
      signal(one.pid, 'SIGTERM');
      for (let turn = 0; turn < 50 && isAlive(one); turn += 1) await sleep(100);
      if (isAlive(one)) signal(one.pid, 'SIGKILL');
    }
    rmSync(join(run, file), { force: true });
  }
}
