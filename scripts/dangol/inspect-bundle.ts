import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const made = new Map<string, Promise<string>>();

/**
 * Bundles a module of the project into one script that puts its exports on `globalThis[name]`, once per process.
 * `entry` is a path from the repository's root.
 */
export function bundle(entry: string, name: string): Promise<string> {
  const key = `${entry} ${name}`;
  const script = made.get(key) ?? make(entry, name);
  made.set(key, script);
  return script;
}

async function make(entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.join(root, entry), name, formats: ['iife'] },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const code = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`Nothing was built from ${entry}`);
  return code;
}
