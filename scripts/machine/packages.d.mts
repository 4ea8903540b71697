import type { SpawnSyncReturns, StdioOptions } from 'node:child_process';

export const rootFolder: string;
export function toolEnvironment(): NodeJS.ProcessEnv;
export function run(
  command: string,
  args: string[],
  options?: { stdio?: StdioOptions; env?: Record<string, string>; timeout?: number },
): SpawnSyncReturns<string>;
export function installPackages(): void;
export function canInstallDebian(): boolean;
export function installDebian(names: string[]): boolean;
