import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { loadedWith } from '../scripts/build/loadedWith.ts';

/** Where the sidebar's code begins, and where that of what else shares its parts does. */
const SIDEBAR = 'components/sidebar/start.tsx';
const OTHERS = [
  'components/hover/start.tsx',
  ...['dashboard', 'options', 'popup', 'welcome'].map((page) => `entrypoints/${page}/main.tsx`),
];
const FRAMEWORK = /node_modules\/(react|react-dom|scheduler)\/|vite\/preload-helper/;
const ICONS = /node_modules\/lucide-react\//;

/**
 * Left to itself the bundler cuts shared code into as many files as there are ways to share it: forty for
 * the sidebar. To ask for one takes milliseconds, all are asked for at once, and nothing is painted
 * meanwhile. So there are three: the framework, what other pages use too, and the sidebar's own.
 */
function chunks(root: string): Plugin {
  const known = new Map<string, Set<string>>();
  const holds = (start: string, id: string, context: Rolldown.ChunkingContext): boolean => {
    const found = known.get(start) ?? loadedWith(join(root, start), context);
    known.set(start, found);
    return found.has(id);
  };
  const groups: Rolldown.CodeSplittingGroup[] = [
    { name: 'framework', test: FRAMEWORK, priority: 3 },
    {
      name: (id, context) => {
        const shared =
          ICONS.test(id) ||
          (holds(SIDEBAR, id, context) && OTHERS.some((start) => holds(start, id, context)));
        return shared ? 'shared' : null;
      },
      priority: 2,
    },
    { name: (id, context) => (holds(SIDEBAR, id, context) ? 'card' : null), priority: 1 },
  ];
  return {
    name: 'chunks',
    // Scripts in others' pages are one file each.
    config: ({ build }) =>
      build?.lib ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
    buildStart: () => known.clear(),
  };
}

export default defineWxtModule({
  name: 'chunks',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [chunks(wxt.config.srcDir)] }));
  },
});
