import { createContext, runInContext } from 'node:vm';
import { beforeEach, expect, it } from 'vitest';
import { loader } from './workerParts.ts';

/** What stands in each file; a name that is missing cannot be read. */
let files: Record<string, string>;
let read: string[];
let need: (path: string) => unknown;
let install: () => void;

const part = (name: string, code: string): string =>
  `self.dangolPart(${JSON.stringify(name)}, (require, exports) => {${code}\n});`;

beforeEach(() => {
  read = [];
  files = {
    'rest.js': part('rest.js', "exports.hosts = require('./hosts.js').hosts; exports.rest = 1;"),
    'hosts.js': part('hosts.js', 'exports.hosts = 2;'),
    'round.js': part('round.js', "exports.early = 1; exports.back = require('./about.js').saw;"),
    'about.js': part('about.js', "exports.saw = require('./round.js').early;"),
  };
  const heard = new Map<string, () => void>();
  const worker = createContext({
    addEventListener: (name: string, listener: () => void) => heard.set(name, listener),
    importScripts: (...paths: string[]) => {
      for (const path of paths) {
        const name = path.slice('/background/'.length);
        read.push(name);
        const text = files[name];
        if (text === undefined) throw new Error(`NetworkError: ${path}`);
        runInContext(text, worker);
      }
    },
  });
  runInContext(`var self = globalThis; ${loader(Object.keys(files))} self.need = need;`, worker);
  need = Reflect.get(worker, 'need');
  install = () => heard.get('install')?.();
});

it('reads a part when it is first needed, with what it needs itself, and once', () => {
  expect(read).toEqual([]);
  expect(need('../background/rest.js')).toEqual({ hosts: 2, rest: 1 });
  need('./rest.js');
  expect(read).toEqual(['rest.js', 'hosts.js']);
});

it('reads all of them while it is installed, and runs none', () => {
  files['hosts.js'] = part('hosts.js', "throw new Error('run')");
  install();
  expect(read).toEqual(['rest.js', 'hosts.js', 'round.js', 'about.js']);
});

it('makes parts that need each other', () => {
  expect(need('./round.js')).toEqual({ early: 1, back: 1 });
});

it('makes a part anew that failed because another could not be read', () => {
  const hosts = files['hosts.js'] ?? '';
  delete files['hosts.js'];
  expect(() => need('./rest.js')).toThrow('NetworkError');
  files['hosts.js'] = hosts;
  expect(need('./rest.js')).toEqual({ hosts: 2, rest: 1 });
});
