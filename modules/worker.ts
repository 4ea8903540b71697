import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { loadedWith } from '../scripts/build/loadedWith.ts';
import { FOLDER, loader } from '../scripts/build/workerParts.ts';

const asPart = ({ fileName, code }: Rolldown.OutputChunk): string =>
  `self.dangolPart(${JSON.stringify(basename(fileName))}, (require, exports, module) => {${code}\n});\n`;

/** The chunks that are loaded with `entry`, in any order: each is made when it is first needed. */
function chunksWith(entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle) {
  const found = new Set<Rolldown.OutputChunk>();
  const open = [...entry.imports];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(chunk)) continue;
    found.add(chunk);
    open.push(...chunk.imports);
  }
  return found;
}

/** The parts, by where each begins; what stands in two of them belongs to the one named first. */
const PARTS = [
  ['first', 'entrypoints/background/index.ts'],
  ['hosts', 'lib/capture/companyDomain.ts'],
  ['phones', 'lib/capture/phoneText.ts'],
] as const;

/** Cuts the worker's code: what every start needs, and the parts that come later. */
function cut(root: string): Plugin {
  const known = new Map<string, Set<string>>();
  const partOf = (id: string, context: Rolldown.ChunkingContext): string => {
    // WXT starts the worker from a module of its own.
    if (id.includes('virtual:')) return 'first';
    for (const [name, start] of PARTS) {
      const found = known.get(name) ?? loadedWith(join(root, start), context);
      known.set(name, found);
      if (found.has(id)) return name;
    }
    return 'rest';
  };
  const groups: Rolldown.CodeSplittingGroup[] = [...PARTS.map(([name]) => name), 'rest'].map(
    (name, position, all) => ({
      name: (id, context) => (partOf(id, context) === name ? name : null),
      priority: all.length - position,
    }),
  );
  const output = { chunkFileNames: `${FOLDER}/[name]-[hash].js`, codeSplitting: { groups } };
  return {
    name: 'worker-parts',
    config: () => ({ build: { rolldownOptions: { output } } }),
    buildStart: () => known.clear(),
  };
}

/** Makes one script of what every start needs; the other chunks stay scripts of their own. */
const classicParts = (): Plugin => ({
  name: 'classic-parts',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry);
    if (!entry) return;
    const atOnce = chunksWith(entry, bundle);
    const later = chunks.filter((chunk) => chunk !== entry && !atOnce.has(chunk));
    const names = later.map(({ fileName }) => basename(fileName));
    entry.code = `(() => {${loader(names)}${[...atOnce].map(asPart).join('')}((require, exports, module) => {${entry.code}\n})(need, {}, {});})();\n`;
    for (const chunk of later) chunk.code = asPart(chunk);
    for (const { fileName } of atOnce) delete bundle[fileName];
  },
});

/**
 * Chromium's worker is started again for nearly every mail that is opened, and reading its script takes longer the
 * more stands in it, used or not. So its script holds what a card needs, and the rest comes when it is asked for.
 * Firefox keeps its background page longer, and it has no `importScripts`.
 */
export default defineWxtModule({
  name: 'worker',
  setup(wxt) {
    wxt.hooks.hook('vite:build:extendConfig', ([entry, ...others], config) => {
      const { browser, command } = wxt.config;
      if (entry?.type !== 'background' || others.length > 0) return;
      if (browser === 'firefox' || command !== 'build' || !config.build?.lib) return;
      config.build.lib.formats = ['cjs'];
      config.plugins = [...(config.plugins ?? []), cut(wxt.config.srcDir), classicParts()];
    });
  },
});
